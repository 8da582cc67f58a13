// npm run bench:search: how often the right page stands on top, beside three other ways of searching the same pages.
import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { contentGraph } from './content-graph.ts';
import { bm25, dutchLunr, miniSearch, type Engine } from './bench-baselines.ts';
import { openDictionary } from '../src/output/dictionary.ts';
import { guideFiles } from '../src/output/guide-files.ts';
import { searchSiteOf } from '../src/output/search-entries.ts';
import { finderOver, openSiteSearch, plainPagefind } from './site-search.ts';

interface Question {
  vraag: string;
  soort: string;
  goed: string[];
}

const files = process.argv.slice(2).filter((argument) => argument.endsWith('.yaml'));
const folder = process.env['HANDREIKING_OUT'] ?? 'dist';
const site = openSiteSearch(folder, contentGraph());
const plain = await plainPagefind(folder);
const idOf = new Map(site.records.map(({ fragment, id }) => [fragment, id]));

const engines: Record<string, Engine> = {
  Handreiking: async (question) => {
    const { ranked } = await site.finder.find(question);
    return ranked.map(({ record }) => site.records[record]?.id ?? '');
  },
  'Pagefind as it comes': async (question) => (await plain.ask(question)).map(({ id }) => idOf.get(id) ?? ''),
  'MiniSearch (fuzzy, prefix, OR)': miniSearch(site.records),
  'lunr with lunr-languages/nl': dutchLunr(site.records),
  'BM25 over the same texts': bm25(site.records),
};

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`.padStart(8);

/** One line of figures about the places at which questions found their page: 0 when nowhere. */
function figures(name: string, places: readonly number[], empty: number): string {
  const within = (most: number): number => places.filter((place) => place > 0 && place <= most).length;
  const mrr = places.reduce((sum, place) => sum + (place > 0 && place <= 10 ? 1 / place : 0), 0) / places.length;
  const counts = [percent(within(1), places.length), percent(within(3), places.length), mrr.toFixed(3).padStart(8)];
  return `${name.padEnd(34)}${counts.join('')}${String(empty).padStart(6)}${String(places.length).padStart(6)}`;
}

for (const file of files.length > 0 ? files : globSync('tests/search/zoekvragen-*.yaml').sort()) {
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
plain.close();

/** A fifth of the ways of asking of every entry, which the index that answers them has not learned. */
const isHeldOut = (_: string, index: number): boolean => index % 5 === 4;
const graph = contentGraph();
const learned = site.records.map((record) => ({ ...record, asked: record.asked.filter((way, index) => !isHeldOut(way, index)) }));
const half = finderOver(guideFiles(learned, searchSiteOf(graph), openDictionary()));
const heldOut: number[] = [];
for (const record of site.records) {
  for (const way of record.asked.filter(isHeldOut)) {
    const { ranked } = await half.find(way);
    heldOut.push(ranked.findIndex((row) => site.records[row.record]?.id === record.id) + 1);
  }
}
console.log(`\nways of asking that were held out, of which only their own entry counts as right`);
console.log(figures('  Handreiking', heldOut, 0));

const outside = parse(readFileSync('tests/search/buiten-het-onderwerp.yaml', 'utf8')) as string[];
const answered = await Promise.all(outside.map(async (question) => !(await site.finder.find(question)).isOutside));
const own = parse(readFileSync('tests/search/zoekvragen-eigen.yaml', 'utf8')) as Question[];
/** Of our own questions: whether it is taken for strange although one of its first three answers is right; nothing where none is. */
const lost = await Promise.all(
  own.map(async ({ vraag, goed }) => {
    const { ranked, isOutside } = await site.finder.find(vraag);
    return ranked.slice(0, 3).some(({ record }) => goed.includes(site.records[record]?.id ?? '')) ? isOutside : undefined;
  }),
);
/** How many of those at odd or at even places are so. */
const shareAt = (part: 0 | 1, all: readonly (boolean | undefined)[]): string => {
  const chosen = all.filter((_, index) => index % 2 === part).filter((one) => one !== undefined);
  return percent(chosen.filter(Boolean).length, chosen.length).trim();
};
console.log(`\nof the questions the threshold was chosen on, and of the others`);
console.log(`  outside the subject, and answered all the same: ${shareAt(1, answered)}, ${shareAt(0, answered)}`);
console.log(`  our own, answered right, and taken for strange: ${shareAt(1, lost)}, ${shareAt(0, lost)}`);
