import { currentStore } from '../kept/store.ts';
import { keyOf } from '../search/key.ts';
import { wordsOf } from '../search/query.ts';
import type { Dictionary } from './dictionary.ts';
import type { SearchRecord } from './search-records.ts';
import { countWords } from './word-counts.ts';

/** A name of more words is a sentence, which nobody writes for another name. */
const longestName = 5;

/** What a record says of itself, in good spelling. */
const writtenOf = ({ title, names, terms, gist, content }: SearchRecord): string[] => [title, ...names, ...terms, gist, content];
const textsOf = (record: SearchRecord): string[] => [...writtenOf(record), ...record.asked];

/** For each stem the word that stands for it: the one that the site uses most. */
function representatives(counts: ReadonlyMap<string, number>): Map<string, string> {
  const chosen = new Map<string, string>();
  for (const [word, count] of counts) {
    const key = keyOf(word);
    const rival = chosen.get(key);
    const rivalCount = rival === undefined ? 0 : (counts.get(rival) ?? 0);
    if (count > rivalCount || (count === rivalCount && word < (rival ?? ''))) chosen.set(key, word);
  }
  return chosen;
}

/** In how many records a word with each stem stands. */
export function pagesPerStem(records: readonly SearchRecord[]): Map<string, number> {
  const pages = new Map<string, number>();
  for (const record of records) {
    const words = new Set(textsOf(record).flatMap(wordsOf));
    for (const key of new Set([...words].map(keyOf))) pages.set(key, (pages.get(key) ?? 0) + 1);
  }
  return pages;
}

/** Each one-word name of an entry with its other names, the name first: an abbreviation with what it is short for. */
export function otherNames(records: readonly SearchRecord[]): string[][] {
  return records.flatMap(({ title, names }) => {
    const all = [...new Set([title, ...names].map((name) => wordsOf(name).join(' ')))];
    const short = all.filter((name) => name.split(' ').length <= longestName);
    const single = names.length > 0 ? short.filter((name) => !name.includes(' ')) : [];
    return single
      .map((name) => [name, ...short.filter((other) => keyOf(other) !== keyOf(name))])
      .filter((line) => line.length > 1);
  });
}

/** The words that the dictionary does not know, kept between builds: the dictionary is large. */
function slipsAmong(words: readonly string[], dictionary: Dictionary): string[] {
  const slips = (): string => words.filter((word) => !dictionary.words().has(word)).join(' ');
  return currentStore()
    .keep('verschrijvingen', `${dictionary.version} ${words.join(' ')}`, slips)
    .split(' ');
}

/** The words of the site: for each key the word that stands for it, in the order of the keys. A slip in a way of asking is none. */
export function siteWords(records: readonly SearchRecord[], dictionary: Dictionary): { key: string; word: string }[] {
  const written = countWords(records.flatMap(writtenOf));
  const counts = countWords(records.flatMap(textsOf));
  const onlyAsked = [...counts.keys()].filter((word) => !written.has(word)).sort();
  for (const word of slipsAmong(onlyAsked, dictionary)) counts.delete(word);
  return [...representatives(counts)].map(([key, word]) => ({ key, word })).sort((a, b) => (a.key < b.key ? -1 : 1));
}
