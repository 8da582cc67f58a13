import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { partsOf } from '../search/compounds.ts';
import { packNumbers, packRising, packWords } from '../search/pack.ts';
import { contentWordsOf, wordsOf } from '../search/query.ts';
import { stem } from '../search/stem.ts';
import { splitAddress, titleRow } from '../search/title-row.ts';
import type { Guide } from '../search/words.ts';
import type { SearchRecord } from './search-records.ts';

/** A file of the search data. */
export interface SearchFile {
  name: string;
  text: string;
}

/** Two records that have to do with each other, by id. */
export interface Relation {
  from: string;
  to: string;
}

// A file of postings: small enough that a question about six words on a site of ten thousand entries stays light.
const shardSize = 12_000;
const titlesPerFile = 700;
/** Beyond this a field is simply long. */
const longest = 5;

/**
 * The units of a record: its title, its other names, its gist, and each way of asking. The gist of a reference work, which nobody asks
 * for in a question, is all the text it has: the full text finds it.
 */
const unitsOf = ({ title, names, gist, asked }: SearchRecord): string[] => [
  title,
  names.join(' '),
  asked.length > 0 ? gist : '',
  ...asked,
];

const named = (name: string, text: string): SearchFile => ({
  name: `${name}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.txt`,
  text,
});

/** How often each word stands in the texts. */
function countWords(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of texts.flatMap(wordsOf)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

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

/** The stems of a text, with those of the parts of its compounds. */
export const stemsOf = (text: string, isKnown: (word: string) => boolean): Set<string> =>
  new Set(contentWordsOf(text).flatMap((word) => [word, ...partsOf(word, isKnown)].map(stem)));

/**
 * The data that the search page asks before it asks Pagefind: which words there are, and which titles, names, gists and ways of asking
 * each stands in.
 */
export function searchFiles(records: readonly SearchRecord[], relations: readonly Relation[] = []): SearchFile[] {
  const units = records.map(unitsOf);
  const counts = countWords([...units.flat(), ...records.map(({ content }) => content)]);
  const inFields = countWords(units.flat());
  // A word that one page uses once is as likely a slip as a word.
  const isKnown = (word: string): boolean => (counts.get(word) ?? 0) > 1 || inFields.has(word);
  const postings = new Map<string, number[]>();
  const lengths: number[] = [];
  let unit = 0;
  for (const texts of units) {
    for (const text of texts) {
      for (const key of stemsOf(text, isKnown)) {
        const list = postings.get(key);
        if (list) list.push(unit);
        else postings.set(key, [unit]);
      }
      lengths.push(Math.min(longest, new Set(contentWordsOf(text).map(stem)).size) + 1);
      unit += 1;
    }
    lengths.push(0);
  }
  const spoken = new Map([...counts].filter(([word, count]) => word.length > 3 && (count > 19 || inFields.has(word))));
  for (const word of inFields.keys()) spoken.set(word, counts.get(word) ?? 1);
  const chosen = [...representatives(spoken)].filter(([key, word]) => postings.has(key) || word.length > 5);
  const inOrder = chosen.map(([key, word]) => ({ key, word })).sort((a, b) => (a.word < b.word ? -1 : 1));
  const shards = toShards(inOrder.map(({ key }) => packRising(postings.get(key) ?? [])));
  const titleFiles = toTitleFiles(records);
  const kinds = [...new Set(records.map(({ kind }) => kind))];
  const guide: Guide = {
    words: packWords(inOrder.map(({ word }) => word)),
    kindOf: packNumbers(records.map(({ kind }) => kinds.indexOf(kind))),
    kinds,
    folders: kinds.map((kind) => splitAddress(records.find((record) => record.kind === kind)?.url ?? '')[0]),
    fragments: records.map(({ fragment }) => fragment).join(''),
    lengths: packNumbers(lengths),
    related: packRelated(records, relations),
    shardStarts: packRising(shards.map(({ start }) => start)),
    shards: shards.map(({ file }) => file.name),
    titles: titleFiles.map(({ name }) => name),
    titlesPerFile,
  };
  return [{ name: 'wijzer.json', text: JSON.stringify(guide) }, ...shards.map(({ file }) => file), ...titleFiles];
}

/** Each relation once, at the record that comes first. */
function packRelated(records: readonly SearchRecord[], relations: readonly Relation[]): string {
  const numberOf = new Map(records.map(({ id }, index) => [id, index]));
  const further = records.map(() => new Set<number>());
  for (const { from, to } of relations) {
    const [one, other] = [numberOf.get(from), numberOf.get(to)];
    if (one === undefined || other === undefined || one === other) continue;
    further[Math.min(one, other)]?.add(Math.max(one, other));
  }
  return packNumbers(
    further.flatMap((others, record) => {
      const sorted = [...others].sort((a, b) => a - b);
      return [sorted.length, ...sorted.map((other, index) => other - (sorted[index - 1] ?? record))];
    }),
  );
}

/** Lines of postings, cut into files of about the same size once compressed. */
function toShards(lines: readonly string[]): { start: number; file: SearchFile }[] {
  const shards: { start: number; file: SearchFile }[] = [];
  let [start, size] = [0, 0];
  lines.forEach((line, index) => {
    size += line.length + 1;
    if (size < shardSize && index < lines.length - 1) return;
    shards.push({ start, file: named('woorden', lines.slice(start, index + 1).join('\n')) });
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

/** The size of the search data, compressed, in bytes. */
export const packedSize = (files: readonly SearchFile[]): number =>
  files.reduce((sum, { text }) => sum + gzipSync(text, { level: 9 }).length, 0);
