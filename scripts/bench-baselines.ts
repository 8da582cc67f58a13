import lunr from 'lunr';
import addDutch from 'lunr-languages/lunr.nl.js';
import addStemmers from 'lunr-languages/lunr.stemmer.support.js';
import MiniSearch from 'minisearch';
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
