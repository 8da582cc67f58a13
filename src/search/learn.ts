import type { Share } from './features.ts';
import type { Weights } from './starting-weights.ts';

/** A sentence that asks for a record, or says what it is. */
export interface Example {
  record: number;
  shares: readonly Share[];
  /** How much it counts beside a way of asking. */
  weight: number;
}

/** The records that one word speaks for, with how much, and how much each was moved. */
interface Column {
  records: Int32Array;
  weights: Float32Array;
  moved: Float32Array;
}

/** How large the steps of each round are: small, for what is there to begin with is good already. */
const rates = [0.1, 0.1, 0.1];
/** The rounds after which weights are taken away, so that the others can take their place. */
const roundsBeforePruning = 2;
/** A word speaks for at most so many records: on a large site a common word would make learning slow and its file large. */
const longestColumn = 600;
/** Keeps the first steps from being wild. */
const firstMove = 0.01;
/** A probability that is this near to what it should be is left alone. */
const nearEnough = 1e-3;

/**
 * Teaches which words speak for which record. It is a linear model over all records (multinomial logistic regression) that begins with
 * the weights of BM25F and is taught by examples, one at a time in a fixed order, with steps as in AdaGrad (Duchi, Hazan & Singer, 2011).
 * After some rounds the weights that say least are taken away, and the last round mends what that broke. That documents are found better by questions written
 * for them: Nogueira & Lin, “From doc2query to docTTTTTquery”, 2019. The same input gives the same weights; time grows with the number of
 * examples.
 * @param start what each word says before anything is learned; only these weights and those that an example asks for are learned
 * @param kept how many weights are kept, and how much a key tells
 */
export function learn(
  start: Weights,
  examples: readonly Example[],
  records: number,
  kept: { most: number; telling: (key: string) => number },
): Weights {
  const columns = toColumns(start, examples);
  const order = examples.map((_, index) => index);
  const scores = new Float64Array(records);
  const roll = dice();
  for (const [round, rate] of rates.entries()) {
    if (round === roundsBeforePruning) prune(columns, kept);
    shuffle(order, roll);
    for (const index of order) {
      const example = examples[index];
      if (example) teach(columns, example, { scores, rate });
    }
  }
  return toWeights(columns);
}

/** Numbers below 1 that look random and are the same in every run. */
function dice(): () => number {
  let state = 1;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
}

function shuffle(order: number[], roll: () => number): void {
  for (let index = order.length - 1; index > 0; index -= 1) {
    const other = Math.floor(roll() * (index + 1));
    [order[index], order[other]] = [order[other] ?? 0, order[index] ?? 0];
  }
}

function toColumns(start: Weights, examples: readonly Example[]): Map<string, Column> {
  const all = new Map([...start].map(([key, column]) => [key, new Map(column)]));
  for (const { record, shares } of examples) {
    for (const { key } of shares) {
      const column = all.get(key) ?? new Map<number, number>();
      all.set(key, column);
      if (!column.has(record)) column.set(record, 0);
    }
  }
  return new Map(
    [...all].map(([key, column]) => {
      const rows = [...column].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, longestColumn);
      const records = Int32Array.from(rows, ([record]) => record);
      const weights = Float32Array.from(rows, ([, weight]) => weight);
      return [key, { records, weights, moved: new Float32Array(rows.length).fill(firstMove) }];
    }),
  );
}

/** Moves the weights of the words of one example towards its record, and away from others that its words speak for. */
function teach(
  columns: ReadonlyMap<string, Column>,
  { record: right, shares, weight }: Example,
  { scores, rate }: { scores: Float64Array; rate: number },
): void {
  const used = shares.flatMap(({ key, share }) => {
    const column = columns.get(key);
    return column ? [{ column, share }] : [];
  });
  scores.fill(0);
  for (const { column, share } of used) {
    const { records, weights } = column;
    for (let row = 0; row < records.length; row += 1) {
      const record = records[row] ?? 0;
      scores[record] = (scores[record] ?? 0) + share * (weights[row] ?? 0);
    }
  }
  toProbabilities(scores);
  for (const { column, share } of used) {
    const { records, weights, moved } = column;
    for (let row = 0; row < records.length; row += 1) {
      const record = records[row] ?? 0;
      const error = (scores[record] ?? 0) - (record === right ? 1 : 0);
      if (Math.abs(error) < nearEnough) continue;
      const slope = share * weight * error;
      moved[row] = (moved[row] ?? 0) + slope * slope;
      weights[row] = (weights[row] ?? 0) - (rate * slope) / Math.sqrt(moved[row] ?? 1);
    }
  }
}

/** Turns scores into the probability of each record (softmax). */
function toProbabilities(scores: Float64Array): void {
  let [most, sum] = [-Infinity, 0];
  for (const score of scores) most = Math.max(most, score);
  for (let index = 0; index < scores.length; index += 1) {
    const raised = Math.exp((scores[index] ?? 0) - most);
    scores[index] = raised;
    sum += raised;
  }
  for (let index = 0; index < scores.length; index += 1) scores[index] = (scores[index] ?? 0) / sum;
}

/** Takes away all but the weights that say most: those that are large, of words that tell much. */
function prune(columns: Map<string, Column>, { most, telling }: { most: number; telling: (key: string) => number }): void {
  const saysOf = (key: string, weight: number | undefined): number => Math.abs(weight ?? 0) * telling(key);
  const all = [...columns].flatMap(([key, { weights }]) => Array.from(weights, (weight) => saysOf(key, weight)));
  const least = all.sort((a, b) => b - a)[most] ?? -1;
  for (const [key, column] of columns) {
    const rows = [...column.records.keys()].filter((row) => saysOf(key, column.weights[row]) > least);
    const pick = (values: Float32Array): Float32Array => Float32Array.from(rows, (row) => values[row] ?? 0);
    const records = Int32Array.from(rows, (row) => column.records[row] ?? 0);
    columns.set(key, { records, weights: pick(column.weights), moved: pick(column.moved) });
  }
}

function toWeights(columns: ReadonlyMap<string, Column>): Weights {
  const weights: Weights = new Map();
  for (const [key, column] of columns) {
    if (column.records.length === 0) continue;
    weights.set(key, new Map([...column.records].map((record, row) => [record, column.weights[row] ?? 0])));
  }
  return weights;
}
