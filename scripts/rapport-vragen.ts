// npm run rapport:vragen: which entries take the ways of asking of others, and which ways of asking nothing answers. For redacteuren.
import * as words from '#language/commands.ts';
import * as explained from '#language/search-explained.ts';
import { spreadOfAsked } from './asked-spread.ts';
import { contentGraph } from './content-graph.ts';
import { settingsHere } from './content-place.ts';
import { openSiteSearch } from './site-search.ts';

const mostLines = 30;
const { finder, records } = openSiteSearch(settingsHere().target, contentGraph());
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
console.log(words.waysOfAsking(asked, first));
console.log(`\n${words.takers}`);
for (const [id, ways] of [...taken].sort((a, b) => b[1].length - a[1].length).slice(0, mostLines)) {
  console.log(`  ${id}: ${ways.length}`);
  for (const way of ways.slice(0, 3)) console.log(`      ${way}`);
}
console.log(`\n${words.lostQuestions(lost.length)}`);
for (const line of lost.slice(0, mostLines)) console.log(`  ${line}`);

console.log(`\n${explained.spread}`);
for (const { collection, entries, fewest, most, ways, apart, sameWords } of spreadOfAsked(records)) {
  const said = [
    explained.spreadOf(collection, entries, fewest, most),
    explained.sharesNoWord(Math.round((100 * apart) / ways)),
    explained.bringsNoWord(sameWords, ways),
  ];
  console.log(`  ${said.join('; ')}`);
}
