/** A weight, and how much it counts that its level lies near. */
export interface Weighed {
  weight: number;
  counts: number;
}

const rounds = 20;

/** The level, of those there are in rising order, that lies nearest to a weight. */
export function nearestLevel(weight: number, levels: readonly number[]): number {
  let best = 0;
  while (best + 1 < levels.length && ((levels[best] ?? 0) + (levels[best + 1] ?? 0)) / 2 < weight) best += 1;
  return best;
}

/**
 * The levels that some weights are rounded to with the least loss, in rising order (Lloyd, “Least squares quantization in PCM”, 1982).
 * @param most how many levels there may be
 */
export function levelsFor(weighed: readonly Weighed[], most: number): number[] {
  const sorted = weighed.map(({ weight }) => weight).sort((a, b) => a - b);
  const apart = Array.from({ length: most }, (_, level) => sorted[Math.floor(((level + 0.5) / most) * sorted.length)] ?? 0);
  let levels = [...new Set(apart)];
  for (let round = 0; round < rounds; round += 1) levels = nearer(levels, weighed);
  return levels.map((level) => Math.round(100 * level) / 100);
}

/** Each level in the middle of the weights that it stands for. */
function nearer(levels: readonly number[], weighed: readonly Weighed[]): number[] {
  const [sums, totals] = [new Float64Array(levels.length), new Float64Array(levels.length)];
  for (const { weight, counts } of weighed) {
    const level = nearestLevel(weight, levels);
    sums[level] = (sums[level] ?? 0) + weight * counts;
    totals[level] = (totals[level] ?? 0) + counts;
  }
  return levels.map((level, index) => (totals[index] ? (sums[index] ?? 0) / (totals[index] ?? 1) : level));
}
