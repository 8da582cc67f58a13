import type { FeaturesOf } from './features.ts';

/** What an entry says of itself, by how much its words tell of it. */
export interface Fields {
  title: string;
  names: readonly string[];
  terms: readonly string[];
  gist: string;
  /** The ways in which people ask for it. */
  asked: readonly string[];
  content: string;
}

/** For each key of a word the records that it speaks for, and how much. */
export type Weights = Map<string, Map<number, number>>;

/** How much a word counts in each field beside one in the text. */
const fieldWeights = { title: 12, names: 12, terms: 6, gist: 3.6, asked: 2.5 };
/** How much a part of a compound counts beside a word. */
const partOfCompound = 0.4;
/** The count at which a word has half of what it can have. */
const half = 3;
/** How much less each word of a long text counts, and each way of asking beside many others. */
const lengthShare = { content: 0.5, asked: 0.5 };
/** The weight of a word that says all of an entry. */
const most = 6;

/** What counts less where there is much of it: from 0 it makes no difference, to 1 only the share of the whole counts. */
const shareOf = (size: number, mean: number, share: number): number => 1 / (1 - share + (share * size) / (mean || 1));

const meanOf = (sizes: readonly number[]): number => sizes.reduce((sum, size) => sum + size, 0) / (sizes.length || 1);

/**
 * What each word says of a record, learned from its fields as in BM25F: counts by field, saturated, with much text counting less
 * (Robertson, Zaragoza & Taylor, “Simple BM25 extension to multiple weighted fields”, 2004). The ways of asking are one of the fields: that
 * documents are found better by questions written for them is from Nogueira & Lin, “From doc2query to docTTTTTquery”, 2019. A linear model
 * taught by the same questions, alone or beside this, brought less than a point on ways of asking that were held out.
 */
export function weightsOf(records: readonly Fields[], featuresOf: FeaturesOf): Weights {
  const weights: Weights = new Map();
  const add = (key: string, record: number, weight: number): void => {
    const column = weights.get(key) ?? new Map<number, number>();
    weights.set(key, column);
    column.set(record, (column.get(record) ?? 0) + weight);
  };
  const addText = (text: string, record: number, weight: number): void => {
    for (const { key, isPart } of featuresOf(text)) add(key, record, weight * (isPart ? partOfCompound : 1));
  };
  const lengths = records.map(({ content }) => featuresOf(content).length);
  const mean = { content: meanOf(lengths), asked: meanOf(records.map(({ asked }) => asked.length)) };
  records.forEach(({ title, names, terms, gist, asked, content }, record) => {
    addText(title, record, fieldWeights.title);
    for (const name of names) addText(name, record, fieldWeights.names);
    for (const term of terms) addText(term, record, fieldWeights.terms);
    addText(gist, record, fieldWeights.gist);
    for (const way of asked) addText(way, record, fieldWeights.asked * shareOf(asked.length, mean.asked, lengthShare.asked));
    addText(content, record, shareOf(lengths[record] ?? 0, mean.content, lengthShare.content));
  });
  for (const column of weights.values()) {
    for (const [record, weight] of column) column.set(record, (most * weight) / (weight + half));
  }
  return weights;
}

/**
 * The weights that say most, those that are large, of words that tell much; and how much the last of them says.
 * @param most how many are kept
 * @param telling how much a key tells
 */
export function strongest(
  weights: Weights,
  most: number,
  telling: (key: string) => number,
): { weights: Weights; leastKept: number } {
  const says = [...weights].flatMap(([key, column]) => Array.from(column.values(), (weight) => weight * telling(key)));
  const left = says.sort((a, b) => b - a)[most] ?? 0;
  const kept: Weights = new Map();
  for (const [key, column] of weights) {
    const rows = [...column].filter(([, weight]) => weight * telling(key) > left);
    if (rows.length > 0) kept.set(key, new Map(rows));
  }
  return { weights: kept, leastKept: Math.round(100 * left) / 100 };
}
