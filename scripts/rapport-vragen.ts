// npm run rapport:vragen: which entries take the ways of asking of others, and which ways of asking nothing answers. For redacteuren.
import * as words from '#language/commands.ts';
import * as explained from '#language/search-explained.ts';
import { spreadOfAsked } from './asked-spread.ts';
import { openBuiltSearch } from './built-search.ts';
import { contentGraph } from './content-graph.ts';
import { refuseStrange } from './refuse-strange.ts';
import { say } from './say.ts';
import type { SiteSearch } from './site-search.ts';

const mostLines = 30;

/** How the ways of asking of all entries fare: how many there are, how many come first, who takes those of others, and what is lost. */
async function askedOf({ finder, records }: SiteSearch) {
  const taken = new Map<string, string[]>();
  const lost: string[] = [];
  let [asked, first] = [0, 0];
  for (const { id, asked: ways } of records) {
    for (const way of ways) {
      asked += 1;
      const { ranked, isOutside } = await finder.find(way);
      const place = ranked.findIndex(({ record }) => records[record]?.id === id) + 1;
      if (place === 1) first += 1;
      if (place === 0 || place > 10 || isOutside) lost.push(`${id}: ${way}`);
      const thief = records[ranked[0]?.record ?? -1]?.id;
      if (place > 3 && thief) taken.set(thief, [...(taken.get(thief) ?? []), words.wayOf(way, id)]);
    }
  }
  return { asked, first, lost, taken: [...taken].sort((a, b) => b[1].length - a[1].length) };
}

await say(async () => {
  refuseStrange([], 0);
  const search = openBuiltSearch(contentGraph());
  const { asked, first, lost, taken } = await askedOf(search);
  const spread = spreadOfAsked(search.records).map(({ collection, entries, fewest, most, ways, apart, sameWords }) =>
    [
      explained.spreadOf(collection, entries, fewest, most),
      explained.sharesNoWord(Math.round((100 * apart) / ways)),
      explained.bringsNoWord(sameWords, ways),
    ].join('; '),
  );
  return [
    words.waysOfAsking(asked, first),
    `\n${words.takers}`,
    ...taken
      .slice(0, mostLines)
      .flatMap(([id, ways]) => [`  ${id}: ${ways.length}`, ...ways.slice(0, 3).map((way) => `      ${way}`)]),
    `\n${words.lostQuestions(lost.length)}`,
    ...lost.slice(0, mostLines).map((line) => `  ${line}`),
    `\n${explained.spread}`,
    ...spread.map((line) => `  ${line}`),
  ].join('\n');
});
