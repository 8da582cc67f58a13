import { createHash } from 'node:crypto';
import { contentWordsOf, wordsOf } from '../search/query.ts';
import { stem } from '../search/stem.ts';
import { splitAddress, titleRow } from '../search/title-row.ts';
import { spreadOf, writeRow, type Guide } from '../search/guide.ts';
import { writePostings, type Posting } from '../search/postings.ts';
import type { SearchSite } from './search-entries.ts';
import type { SearchRecord } from './search-records.ts';
import { countWords } from './word-counts.ts';

/** A file of the search data. */
export interface SearchFile {
  name: string;
  text: string;
}

// A file of postings: small enough that the first letters of a suggestion stay light on a site of ten thousand entries.
const shardSize = 12_000;
const titlesPerFile = 700;
/** A name of more words is a sentence, which nobody writes for another name. */
const longestName = 5;

const named = (name: string, text: string): SearchFile => ({
  name: `${name}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.txt`,
  text,
});

const textsOf = ({ title, names, terms, gist, asked, content }: SearchRecord): string[] => [
  title,
  ...names,
  ...terms,
  gist,
  ...asked,
  content,
];

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

/**
 * The data that the search page reads before it asks Pagefind: which words there are, how common they are, other names, and which titles
 * and names each word stands in.
 */
export function guideFiles(
  records: readonly SearchRecord[],
  { kinds, perspectieven }: Pick<SearchSite, 'kinds' | 'perspectieven'>,
): SearchFile[] {
  const counts = countWords(records.flatMap(textsOf));
  const pages = pagesPerStem(records);
  const postings = namePostings(records);
  const inOrder = [...representatives(counts)].map(([key, word]) => ({ key, word })).sort((a, b) => (a.word < b.word ? -1 : 1));
  const shards = toShards(inOrder.map(({ key }) => writePostings(postings.get(key) ?? [])));
  const titleFiles = toTitleFiles(records);
  const guide: Guide = {
    words: inOrder.map(({ word }) => word).join(' '),
    spread: writeRow(inOrder.map(({ key }) => spreadOf(pages.get(key) ?? 1))),
    otherNames: otherNames(records),
    kinds: [...kinds],
    perspectieven: [...perspectieven],
    kindOf: writeRow(records.map(({ collection }) => kinds.findIndex((kind) => kind.collection === collection))),
    folders: kinds.map((kind) => splitAddress(records.find(({ collection }) => collection === kind.collection)?.url ?? '')[0]),
    fragments: records.map(({ fragment }) => fragment).join(''),
    titleLengths: writeRow(records.map(({ title }) => new Set(contentWordsOf(title).map(stem)).size)),
    shardStarts: shards.map(({ start }) => start),
    shards: shards.map(({ file }) => file.name),
    titles: titleFiles.map(({ name }) => name),
    titlesPerFile,
  };
  return [{ name: 'wijzer.json', text: JSON.stringify(guide) }, ...shards.map(({ file }) => file), ...titleFiles];
}

/** Lines of postings, cut into files of about the same size. */
function toShards(lines: readonly string[]): { start: number; file: SearchFile }[] {
  const shards: { start: number; file: SearchFile }[] = [];
  let [start, size] = [0, 0];
  lines.forEach((line, index) => {
    size += line.length + 1;
    if (size < shardSize && index < lines.length - 1) return;
    shards.push({ start, file: named('namen', lines.slice(start, index + 1).join('\n')) });
    [start, size] = [index + 1, 0];
  });
  return shards;
}

function toTitleFiles(records: readonly SearchRecord[]): SearchFile[] {
  const files: SearchFile[] = [];
  for (let from = 0; from < records.length; from += titlesPerFile) {
    const rows = records.slice(from, from + titlesPerFile);
    files.push(named('titels', rows.map(({ title, url }) => titleRow(title, url)).join('\n')));
  }
  return files;
}
