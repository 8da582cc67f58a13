/** How much a word speaks for a record. */
export interface Weight {
  record: number;
  weight: number;
}

// Two kinds of signs for numbers: most steps between records take one sign, and a line compresses to about a byte a weight.
const signs = [...Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index))].filter(
  (sign) => !/[0-9]/.test(sign),
);
const lows = 70;
const valueOf = new Map(signs.map((sign, index) => [sign, index]));

/** A whole number from 0: below 70 one sign, above it signs for the rest before it. */
function writeNumber(number: number): string {
  let written = signs[number % lows] ?? '';
  const highs = signs.length - lows;
  for (let rest = Math.floor(number / lows); rest > 0; rest = Math.floor(rest / highs)) {
    written = (signs[lows + (rest % highs)] ?? '') + written;
  }
  return written;
}

/** The level, of those there are, that lies nearest to a weight. */
const levelOf = (weight: number, levels: readonly number[]): number =>
  levels.reduce((best, level, index) => (Math.abs(level - weight) < Math.abs((levels[best] ?? 0) - weight) ? index : best), 0);

/**
 * The weights of one word as a line: for each level that occurs its digit, then the steps from record to record.
 * @param levels at most ten, to which each weight is rounded
 */
export function writeWeights(weights: readonly Weight[], levels: readonly number[]): string {
  const byLevel = levels.map((_, level) =>
    weights.filter(({ weight }) => levelOf(weight, levels) === level).map(({ record }) => record),
  );
  return byLevel
    .map((records, level) => {
      const rising = records.toSorted((a, b) => a - b);
      const steps = rising.map((record, index) => writeNumber(record - (rising[index - 1] ?? -1) - 1));
      return steps.length > 0 ? `${level}${steps.join('')}` : '';
    })
    .join('');
}

/** The weights that `writeWeights` wrote. */
export function readWeights(line: string, levels: readonly number[]): Weight[] {
  const weights: Weight[] = [];
  let [weight, record, rest] = [0, -1, 0];
  for (const sign of line) {
    const value = valueOf.get(sign);
    if (value === undefined) {
      [weight, record] = [levels[Number(sign)] ?? 0, -1];
    } else if (value >= lows) {
      rest = rest * (signs.length - lows) + (value - lows);
    } else {
      record += rest * lows + value + 1;
      rest = 0;
      weights.push({ record, weight });
    }
  }
  return weights;
}

/** The levels that some weights are rounded to: the means of groups that are as wide in the square roots of the weights. */
export function levelsFor(weights: readonly number[], count = 8): number[] {
  const roots = weights.map((weight) => Math.sign(weight) * Math.sqrt(Math.abs(weight))).sort((a, b) => a - b);
  const at = (part: number): number => roots[Math.round(part * (roots.length - 1))] ?? 0;
  const [low, high] = [at(0.002), at(0.998)];
  const levels = Array.from({ length: count }, (_, level) => {
    const root = low + ((high - low) * level) / (count - 1);
    return Math.round(100 * Math.sign(root) * root * root) / 100;
  });
  return [...new Set(levels)];
}
