// npm run bench:search: how often the right page stands on top, beside three other ways of searching the same pages.
import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { contentGraph } from './content-graph.ts';
import { dutchLunr, miniSearch, type Engine } from './bench-baselines.ts';
import { openSiteSearch } from './site-search.ts';

interface Question {
  vraag: string;
  soort: string;
  goed: string[];
}

const files = process.argv.slice(2).filter((argument) => argument.endsWith('.yaml'));
const site = await openSiteSearch(process.env['HANDREIKING_OUT'] ?? 'dist', contentGraph());
const idOf = new Map(site.records.map(({ fragment, id }) => [fragment, id]));

const engines: Record<string, Engine> = {
  Handreiking: async (question) => {
    const { ranked } = await site.finder.find(question);
    return ranked.map(({ record }) => site.records[record]?.id ?? '');
  },
  'Pagefind as it comes': async (question) => (await site.pagefind(question)).map(({ id }) => idOf.get(id) ?? ''),
  'MiniSearch (fuzzy, prefix, OR)': miniSearch(site.records),
  'lunr with lunr-languages/nl': dutchLunr(site.records),
};

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`.padStart(8);

/** One line of figures about the places at which questions found their page: 0 when nowhere. */
function figures(name: string, places: readonly number[], empty: number): string {
  const within = (most: number): number => places.filter((place) => place > 0 && place <= most).length;
  const mrr = places.reduce((sum, place) => sum + (place > 0 && place <= 10 ? 1 / place : 0), 0) / places.length;
  const counts = [percent(within(1), places.length), percent(within(3), places.length), mrr.toFixed(3).padStart(8)];
  return `${name.padEnd(34)}${counts.join('')}${String(empty).padStart(6)}${String(places.length).padStart(6)}`;
}

for (const file of files.length > 0 ? files : globSync('tests/search/*.yaml').sort()) {
  const questions = parse(readFileSync(file, 'utf8')) as Question[];
  console.log(`\n${file}: ${questions.length} questions, ${site.records.length} records`);
  for (const [name, ask] of Object.entries(engines)) {
    const rows: { soort: string; place: number; isEmpty: boolean; vraag: string }[] = [];
    for (const { vraag, soort, goed } of questions) {
      const found = await ask(vraag);
      rows.push({ vraag, soort, place: found.findIndex((id) => goed.includes(id)) + 1, isEmpty: found.length === 0 });
    }
    console.log(`\n${name.padEnd(34)}${'s@1'.padStart(8)}${'s@3'.padStart(8)}${'MRR@10'.padStart(8)} empty     n`);
    for (const soort of [...new Set(rows.map((row) => row.soort)), undefined]) {
      const chosen = rows.filter((row) => soort === undefined || row.soort === soort);
      console.log(
        figures(
          `  ${soort ?? 'all'}`,
          chosen.map(({ place }) => place),
          chosen.filter(({ isEmpty }) => isEmpty).length,
        ),
      );
    }
    if (process.argv.includes('--missed') && name === 'Handreiking')
      for (const { vraag, place } of rows.filter((row) => row.place !== 1)) console.log(`    ${place || '–'}  ${vraag}`);
  }
}
site.close();
