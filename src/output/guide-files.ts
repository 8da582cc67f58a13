import { createHash } from 'node:crypto';
import { contentWordsOf, wordsOf } from '../search/query.ts';
import { stem } from '../search/stem.ts';
import { splitAddress, writeAnswerLine } from '../search/answer-line.ts';
import { levelsFor, nearestLevel, writeColumns, type NamedBy, type Posting } from '../search/columns.ts';
import { fileName, pagesOf, spreadOf, stampLength, writeRow, type Choice, type Guide } from '../search/guide.ts';
import { writeQuestionFile } from '../search/question-file.ts';
import { questionWeights } from './question-index.ts';
import { wellSpelled } from './spelling-files.ts';
import type { SearchSite } from './search-entries.ts';
import type { SearchRecord } from './search-records.ts';
import { countWords } from './word-counts.ts';

/** A file of the search data. */
export interface SearchFile {
  name: string;
  content: string | Uint8Array;
}

/** So many postings take about 110 kB: more than one file should hold, for a question needs few of them. */
const mostInOneFile = 110_000;
// A part: small enough that the words of a question stay light on a site of ten thousand entries.
const postingsPerPart = 8000;
const answersPerFile = 32;
/** A name of more words is a sentence, which nobody writes for another name. */
const longestName = 5;

/** What a record says of itself, in good spelling. */
const writtenOf = ({ title, names, terms, gist, content }: SearchRecord): string[] => [title, ...names, ...terms, gist, content];
const textsOf = (record: SearchRecord): string[] => [...writtenOf(record), ...record.asked];

/** For each stem the word that stands for it: the one that the site uses most. */
function representatives(counts: ReadonlyMap<string, number>): Map<string, string> {
  const chosen = new Map<string, string>();
  for (const [word, count] of counts) {
    const key = stem(word);
    const rival = chosen.get(key);
    const rivalCount = rival === undefined ? 0 : (counts.get(rival) ?? 0);
    if (count > rivalCount || (count === rivalCount && word < (rival ?? ''))) chosen.set(key, word);
  }
  return chosen;
}

/** In how many records a word with each stem stands. */
function pagesPerStem(records: readonly SearchRecord[]): Map<string, number> {
  const pages = new Map<string, number>();
  for (const record of records) {
    for (const key of new Set(textsOf(record).flatMap(wordsOf).map(stem))) pages.set(key, (pages.get(key) ?? 0) + 1);
  }
  return pages;
}

/** For each stem the records that it names, by their title or by another name. */
function namedRecords(records: readonly SearchRecord[]): Map<string, Map<number, NamedBy>> {
  const named = new Map<string, Map<number, NamedBy>>();
  records.forEach(({ title, names, terms }, record) => {
    for (const [text, by] of [[[...names, ...terms].join(' '), 'name'], [title, 'title']] as const) {
      for (const key of new Set(contentWordsOf(text).map(stem))) {
        const column = named.get(key) ?? new Map<number, NamedBy>();
        named.set(key, column.set(record, by));
      }
    }
  });
  return named;
}

/** What a word says of records, in order: its weights rounded to levels, and the records that it names. */
function postingsOf(weights: ReadonlyMap<number, number>, named: ReadonlyMap<number, NamedBy>, levels: readonly number[]): Posting[] {
  const records = [...new Set([...weights.keys(), ...named.keys()])].sort((a, b) => a - b);
  const least = Math.min(...levels);
  return records.map((record) => ({
    record,
    level: nearestLevel(weights.get(record) ?? least, levels),
    namedBy: named.get(record),
  }));
}

/** Each one-word name of an entry with its other names, the name first: an abbreviation with what it is short for. */
function otherNames(records: readonly SearchRecord[]): string[][] {
  return records.flatMap(({ title, names }) => {
    const all = [...new Set([title, ...names].map((name) => wordsOf(name).join(' ')))];
    const short = all.filter((name) => name.split(' ').length <= longestName);
    const single = names.length > 0 ? short.filter((name) => !name.includes(' ')) : [];
    return single.map((name) => [name, ...short.filter((other) => stem(other) !== stem(name))]).filter((line) => line.length > 1);
  });
}

/** The words of the site: for each key the word that stands for it, in order. A slip in a way of asking is none. */
function siteWords(records: readonly SearchRecord[], dutch: ReadonlySet<string>): { key: string; word: string }[] {
  const written = countWords(records.flatMap(writtenOf));
  const counts = countWords(records.flatMap(textsOf));
  for (const word of counts.keys()) if (!written.has(word) && !dutch.has(word)) counts.delete(word);
  return [...representatives(counts)].map(([key, word]) => ({ key, word })).sort((a, b) => (a.word < b.word ? -1 : 1));
}

/** The columns of the question index in one file, or cut in parts of their own where they are many. */
function toParts(columns: readonly (readonly Posting[])[]): { starts: number[]; files: Uint8Array[] } {
  if (columns.flat().length <= mostInOneFile) return { starts: [0], files: [] };
  const starts: number[] = [];
  let size = postingsPerPart;
  columns.forEach((postings, number) => {
    if (size >= postingsPerPart) {
      starts.push(number);
      size = 0;
    }
    size += postings.length + 1;
  });
  return { starts, files: starts.map((start, part) => writeColumns(columns.slice(start, starts[part + 1]))) };
}

/**
 * The files of the question index: the words of the site with how common they are, which records each speaks for, and what the page
 * shows of a record.
 * @param dutch the words of the language, folded
 * @returns the files, and the stamp that all of them have in their name
 */
export function guideFiles(
  records: readonly SearchRecord[],
  { kinds, perspectieven }: Pick<SearchSite, 'kinds' | 'perspectieven'>,
  dutch: ReadonlySet<string>,
): { files: SearchFile[]; stamp: string } {
  const words = siteWords(records, dutch);
  const spread = new Map([...pagesPerStem(records)].map(([key, pages]) => [key, spreadOf(pages)]));
  const named = namedRecords(records);
  const weights = questionWeights(records, (key) => pagesOf(spread.get(key) ?? 0));
  const levels = levelsFor(words.flatMap(({ key }) => [...(weights.get(key)?.values() ?? [])]));
  const columns = words.map(({ key }) => postingsOf(weights.get(key) ?? new Map(), named.get(key) ?? new Map(), levels));
  const parts = toParts(columns);
  const isWhole = parts.files.length === 0;
  const perFile = isWhole ? records.length : answersPerFile;
  const answers = toAnswerFiles(records, perspectieven, perFile);
  const spelling = wellSpelled(
    words.map(({ word }) => word),
    dutch,
  );
  const guide: Guide = {
    words: words.map(({ word }) => word).join(' '),
    spread: writeRow(words.map(({ key }) => spread.get(key) ?? 0)),
    otherNames: otherNames(records),
    kinds: [...kinds],
    perspectieven: [...perspectieven],
    kindOf: writeRow(records.map(({ collection }) => kinds.findIndex((kind) => kind.collection === collection))),
    folders: kinds.map((kind) => splitAddress(records.find(({ collection }) => collection === kind.collection)?.url ?? '')[0]),
    titleLengths: writeRow(records.map(({ title }) => new Set(contentWordsOf(title).map(stem)).size)),
    partStarts: parts.starts,
    isWhole,
    levels,
    answersPerFile: perFile,
    spelling: [...spelling.keys()],
  };
  const first = writeQuestionFile(guide, isWhole ? columns : []);
  const stamp = stampOf([first, ...parts.files, JSON.stringify([answers, [...spelling]])]);
  const files = [
    { name: fileName('vragen', 0, stamp), content: first },
    ...parts.files.map((content, number) => ({ name: fileName('woorden', number, stamp), content })),
    ...answers.map((content, number) => ({ name: fileName('antwoorden', number, stamp), content })),
    ...[...spelling].map(([start, rest]) => ({ name: fileName('spelling', start, stamp), content: rest.join(' ') })),
  ];
  return { files, stamp };
}

function stampOf(contents: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content);
  return hash.digest('hex').slice(0, stampLength);
}

function toAnswerFiles(records: readonly SearchRecord[], choices: readonly Choice[], perFile: number): string[] {
  const lines = records.map((record) => {
    const perspectieven = record.perspectieven.map((name) => choices.findIndex(({ waarde }) => waarde === name));
    return writeAnswerLine({ ...record, perspectieven: perspectieven.filter((index) => index >= 0) });
  });
  const count = Math.ceil(lines.length / perFile);
  return Array.from({ length: count }, (_, file) => lines.slice(file * perFile, (file + 1) * perFile).join('\n'));
}
