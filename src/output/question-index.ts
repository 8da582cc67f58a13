import { readFileSync } from 'node:fs';
import path from 'node:path';
import { currentStore } from '../kept/store.ts';
import { featuresFor } from '../search/features.ts';
import { learn, type Example } from '../search/learn.ts';
import { startingWeights, type Weights } from '../search/starting-weights.ts';
import { tellingOfWord } from '../search/telling.ts';
import type { SearchRecord } from './search-records.ts';
import { countWords } from './word-counts.ts';

/** How much an example counts beside a way of asking or a title. */
const [nameWeight, gistWeight, sentenceWeight] = [0.7, 0.7, 0.25];
/** A shorter sentence is a heading or a label. */
const shortestSentence = 25;
/** Weights that are kept for each record, on average: more make the index better and larger. */
const weightsPerRecord = 114;

const textsOf = ({ title, names, terms, gist, content }: SearchRecord): string[] => [title, ...names, ...terms, gist, content];

const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.?!])\s+/).filter((sentence) => sentence.length > shortestSentence);

/** The sentences that a record teaches: how people ask for it, how it is called, what it says. */
function examplesOf(record: SearchRecord): { sentence: string; weight: number }[] {
  const all = (sentences: readonly string[], weight: number) => sentences.map((sentence) => ({ sentence, weight }));
  return [
    ...all([...record.asked, record.title], 1),
    ...all([record.gist], gistWeight),
    ...all([...record.names, ...record.terms], nameWeight),
    ...all(sentencesOf(record.content), sentenceWeight),
  ];
}

/** What a result follows from beside the texts: how it is learned. */
const method = (): string => {
  const folder = path.join(import.meta.dirname, '..', 'search');
  const modules = ['compounds', 'features', 'learn', 'query', 'starting-weights', 'stem', 'stop-words', 'telling'];
  return modules.map((name) => readFileSync(path.join(folder, `${name}.ts`), 'utf8')).join('');
};

/**
 * What each word of the site says of each record, learned from the ways of asking, names and texts. What was learned is kept, so that
 * nothing is learned again when nothing changed.
 * @param pagesWith on how many records a key stands
 */
export function questionWeights(records: readonly SearchRecord[], pagesWith: (key: string) => number): Weights {
  const seen = records.map(({ id, title, names, terms, gist, asked, content }) => [
    id,
    title,
    names,
    terms,
    gist,
    asked,
    content,
  ]);
  const input = JSON.stringify([seen, weightsPerRecord, readFileSync(import.meta.filename, 'utf8'), method()]);
  const written = currentStore().keep('vraagindex', input, () => JSON.stringify(toRows(learned(records, pagesWith))));
  const rows = JSON.parse(written) as [string, [number, number][]][];
  return new Map(rows.map(([key, column]) => [key, new Map(column)]));
}

const toRows = (weights: Weights): [string, [number, number][]][] => [...weights].map(([key, column]) => [key, [...column]]);

function learned(records: readonly SearchRecord[], pagesWith: (key: string) => number): Weights {
  // A part of a compound is a word that the site uses more than once by itself; in ways of asking stand slips too.
  const counts = countWords(records.flatMap(textsOf));
  const features = featuresFor((word) => (counts.get(word) ?? 0) > 1, records.length, pagesWith);
  const examples = records.flatMap((record, number) =>
    examplesOf(record).map(({ sentence, weight }): Example => ({ record: number, shares: features.sharesOf(sentence), weight })),
  );
  const telling = (key: string): number => tellingOfWord(records.length, pagesWith(key), false);
  const kept = { most: weightsPerRecord * records.length, telling };
  return learn(startingWeights(records, features), examples, records.length, kept);
}
