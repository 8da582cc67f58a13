// npm run zoek -- "vraag": what a visitor of the built site gets for a question, and why. For redacteuren.
import * as words from '#language/commands.ts';
import { SettingError } from '../src/build/settings.ts';
import { contentGraph } from './content-graph.ts';
import { explainQuestion, explainRank } from '../src/search/explain.ts';
import type { SearchRecord } from '../src/output/search-records.ts';
import { contentWordsOf, wordsOf } from '../src/search/query.ts';
import { keyOf } from '../src/search/key.ts';
import { openBuiltSearch } from './built-search.ts';
import { refuseStrange } from './refuse-strange.ts';
import { say } from './say.ts';

/** The fields of a record in which all words of something stand, as a redacteur calls them. */
function placesIn(record: SearchRecord | undefined, written: string): string[] {
  if (!record) return [];
  const { title, names, terms, gist, asked, content } = record;
  const fields = { titel: [title], synoniemen: names, zoektermen: terms, kort: [gist], vragen: asked, tekst: [content] };
  const sought = wordsOf(written).map(keyOf);
  return Object.entries(fields)
    .filter(([, texts]) => {
      const keys = new Set(texts.flatMap(wordsOf).map(keyOf));
      return sought.every((key) => keys.has(key));
    })
    .map(([name]) => name);
}

/** The ways of asking of a record that share most words with a question: three at most. */
function nearestWays(record: SearchRecord | undefined, question: string): string[] {
  const sought = new Set(contentWordsOf(question).map(keyOf));
  const sharedBy = (way: string): number =>
    new Set(
      contentWordsOf(way)
        .map(keyOf)
        .filter((key) => sought.has(key)),
    ).size;
  const ways = (record?.asked ?? []).map((way) => ({ way, shared: sharedBy(way) })).filter(({ shared }) => shared > 0);
  return ways
    .sort((a, b) => b.shared - a.shared)
    .slice(0, 3)
    .map(({ way }) => way);
}

await say(async () => {
  refuseStrange([], Infinity);
  const question = process.argv.slice(2).join(' ').trim();
  if (!question) throw new SettingError(words.askBehind);
  const { finder, records } = openBuiltSearch(contentGraph());
  const { asked, ranked, isOutside } = await finder.find(question);
  const lines = [explainQuestion(asked), ...(isOutside ? [words.isOutside] : [])];
  for (const [index, row] of ranked.slice(0, 10).entries()) {
    const record = records[row.record];
    lines.push(`\n${String(index + 1).padStart(2)}. ${record?.title ?? ''} (${record?.id ?? ''})`);
    lines.push(explainRank(row, (written) => placesIn(record, written)));
    for (const way of nearestWays(record, question)) lines.push(`            ${words.looksLike(way)}`);
  }
  if (ranked.length === 0) lines.push(`\n${words.nothingFound}`);
  return lines.join('\n');
});
