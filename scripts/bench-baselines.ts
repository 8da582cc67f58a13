import lunr from 'lunr';
import addDutch from 'lunr-languages/lunr.nl.js';
import addStemmers from 'lunr-languages/lunr.stemmer.support.js';
import MiniSearch from 'minisearch';
import { wordsOf } from '../src/search/query.ts';
import { stem } from '#language/stemming.ts';
import type { SearchRecord } from '../src/output/search-records.ts';

/** Something that answers a question with ids, best first. */
export type Engine = (question: string) => Promise<string[]>;

/** The same fields for every baseline: all that our own search has. */
const fieldsOf = ({ id, title, gist, content, asked, names, terms }: SearchRecord) => ({
  id,
  title,
  gist,
  content,
  asked: asked.join(' '),
  names: [...names, ...terms].join(' '),
});

const boost = { title: 3, names: 2, asked: 2 };
const fields = ['title', 'gist', 'content', 'asked', 'names'];

/** MiniSearch with prefix and fuzzy search; a page with any of the words counts. */
export function miniSearch(records: readonly SearchRecord[]): Engine {
  const index = new MiniSearch({ fields, searchOptions: { boost, prefix: true, fuzzy: 0.2, combineWith: 'OR' } });
  index.addAll(records.map(fieldsOf));
  return (question) => Promise.resolve(index.search(question).map(({ id }) => String(id)));
}

/** lunr with the Dutch stemmer and stop words of lunr-languages. */
export function dutchLunr(records: readonly SearchRecord[]): Engine {
  addStemmers(lunr);
  addDutch(lunr);
  const index = lunr((builder) => {
    builder.use((lunr as unknown as { nl: lunr.Builder.Plugin }).nl);
    for (const field of fields) builder.field(field, { boost: boost[field as keyof typeof boost] ?? 1 });
    for (const record of records) builder.add(fieldsOf(record));
  });
  // Signs that mean something in lunr's query language are no part of a question.
  return (question) => Promise.resolve(index.search(question.replace(/[:*~^+-]/g, ' ')).map(({ ref }) => ref));
}

/** BM25 over everything that a record has, its ways of asking with it (k1 1.5, b 0.6). */
export function bm25(records: readonly SearchRecord[]): Engine {
  const weights = { title: 4, names: 3, asked: 2.5, gist: 2, content: 1 };
  const counts = records.map((record) => {
    const own = fieldsOf(record);
    const count = new Map<string, number>();
    for (const [field, weight] of Object.entries(weights)) {
      const text = own[field as keyof typeof weights];
      for (const key of wordsOf(text).map(stem)) count.set(key, (count.get(key) ?? 0) + weight);
    }
    return count;
  });
  const lengths = counts.map((count) => [...count.values()].reduce((sum, one) => sum + one, 0));
  const mean = lengths.reduce((sum, length) => sum + length, 0) / records.length;
  const pages = new Map<string, number>();
  for (const key of counts.flatMap((count) => [...count.keys()])) pages.set(key, (pages.get(key) ?? 0) + 1);
  const scoreOf = (keys: readonly string[], index: number): number =>
    keys.reduce((sum, key) => {
      const [count, found] = [counts[index]?.get(key) ?? 0, pages.get(key) ?? 0];
      const rarity = Math.log(1 + (records.length - found + 0.5) / (found + 0.5));
      return sum + (rarity * count * 2.5) / (count + 1.5 * (0.4 + (0.6 * (lengths[index] ?? 0)) / mean));
    }, 0);
  return (question) => {
    const keys = [...new Set(wordsOf(question).map(stem))];
    const rows = records.map(({ id }, index) => ({ id, score: scoreOf(keys, index) })).filter(({ score }) => score > 0);
    return Promise.resolve(rows.sort((a, b) => b.score - a.score).map(({ id }) => id));
  };
}
