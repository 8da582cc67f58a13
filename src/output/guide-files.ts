import { createHash } from 'node:crypto';
import { contentWordsOf, wordsOf } from '../search/query.ts';
import { stem } from '../search/stem.ts';
import { splitAddress, writeAnswerLine } from '../search/answer-line.ts';
import { fileName, pagesOf, spreadOf, writeRow, type Choice, type Guide } from '../search/guide.ts';
import { writePostings, type Posting } from '../search/postings.ts';
import { levelsFor, writeWeights } from '../search/weight-line.ts';
import { questionWeights } from './question-index.ts';
import { wellSpelled } from './spelling-files.ts';
import type { SearchSite } from './search-entries.ts';
import type { SearchRecord } from './search-records.ts';
import { countWords } from './word-counts.ts';

/** A file of the search data. */
export interface SearchFile {
  name: string;
  text: string;
}

// A file of the question index: small enough that the first letters of a suggestion stay light on a site of ten thousand entries.
const shardSize = 12_000;
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

/** For each stem the titles and other names that it stands in. */
function namePostings(records: readonly SearchRecord[]): Map<string, Posting[]> {
  const postings = new Map<string, Posting[]>();
  records.forEach(({ title, names, terms }, record) => {
    [title, [...names, ...terms].join(' ')].forEach((text, field) => {
      for (const key of new Set(contentWordsOf(text).map(stem))) {
        const list = postings.get(key);
        const posting = { record, isTitle: field === 0 };
        if (list) list.push(posting);
        else postings.set(key, [posting]);
      }
    });
  });
  return postings;
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

/**
 * The data of the question index: the words of the site with how common they are, which records each speaks for, and what the page shows
 * of a record.
 * @param dutch the words of the language, folded
 */
export function guideFiles(
  records: readonly SearchRecord[],
  { kinds, perspectieven }: Pick<SearchSite, 'kinds' | 'perspectieven'>,
  dutch: ReadonlySet<string>,
): SearchFile[] {
  const words = siteWords(records, dutch);
  const spread = new Map([...pagesPerStem(records)].map(([key, pages]) => [key, spreadOf(pages)]));
  const postings = namePostings(records);
  const weights = questionWeights(records, (key) => pagesOf(spread.get(key) ?? 0));
  const levels = levelsFor([...weights.values()].flatMap((column) => [...column.values()]));
  const lines = words.map(({ key }) => {
    const column = [...(weights.get(key) ?? [])].map(([record, weight]) => ({ record, weight }));
    return `${writePostings(postings.get(key) ?? [])}\t${writeWeights(column, levels)}`;
  });
  const shards = toShards(lines);
  const answers = toAnswerFiles(records, perspectieven);
  const unstamped = {
    words: words.map(({ word }) => word).join(' '),
    spread: writeRow(words.map(({ key }) => spread.get(key) ?? 0)),
    otherNames: otherNames(records),
    kinds: [...kinds],
    perspectieven: [...perspectieven],
    kindOf: writeRow(records.map(({ collection }) => kinds.findIndex((kind) => kind.collection === collection))),
    folders: kinds.map((kind) => splitAddress(records.find(({ collection }) => collection === kind.collection)?.url ?? '')[0]),
    titleLengths: writeRow(records.map(({ title }) => new Set(contentWordsOf(title).map(stem)).size)),
    shardStarts: shards.map(({ start }) => start),
    levels,
    answersPerFile,
  };
  const spelling = wellSpelled(
    words.map(({ word }) => word),
    dutch,
  );
  const stamp = stampOf([unstamped, shards, answers, [...spelling]]);
  const guide: Guide = { ...unstamped, spelling: [...spelling.keys()], stamp };
  return [
    { name: 'wijzer.json', text: JSON.stringify(guide) },
    ...shards.map(({ text }, number) => ({ name: fileName('woorden', number, guide), text })),
    ...answers.map((text, number) => ({ name: fileName('antwoorden', number, guide), text })),
    ...[...spelling].map(([start, rest]) => ({ name: fileName('spelling', start, guide), text: rest.join(' ') })),
  ];
}

const stampOf = (data: unknown): string => createHash('sha256').update(JSON.stringify(data)).digest('hex').slice(0, 8);

/** Lines of the question index, cut into files of about the same size. */
function toShards(lines: readonly string[]): { start: number; text: string }[] {
  const shards: { start: number; text: string }[] = [];
  let [start, size] = [0, 0];
  lines.forEach((line, index) => {
    size += line.length + 1;
    if (size < shardSize && index < lines.length - 1) return;
    shards.push({ start, text: lines.slice(start, index + 1).join('\n') });
    [start, size] = [index + 1, 0];
  });
  return shards;
}

function toAnswerFiles(records: readonly SearchRecord[], choices: readonly Choice[]): string[] {
  const lines = records.map((record) => {
    const perspectieven = record.perspectieven.map((name) => choices.findIndex(({ waarde }) => waarde === name));
    return writeAnswerLine({ ...record, perspectieven: perspectieven.filter((index) => index >= 0) });
  });
  const count = Math.ceil(lines.length / answersPerFile);
  return Array.from({ length: count }, (_, file) => lines.slice(file * answersPerFile, (file + 1) * answersPerFile).join('\n'));
}
