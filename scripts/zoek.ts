// npm run zoek -- "vraag": what a visitor of the built site gets for a question, and why. For redacteuren.
import { existsSync } from 'node:fs';
import { explainQuestion, explainRank } from '../src/search/explain.ts';
import { openSiteSearch } from './site-search.ts';

const folder = process.env['HANDREIKING_OUT'] ?? 'dist';
const question = process.argv.slice(2).join(' ');

if (!question.trim()) {
  console.error('Zet je vraag erachter: npm run zoek -- "hoe beginnen we"');
  process.exitCode = 1;
} else if (!existsSync(`${folder}/zoekwijzer/wijzer.json`)) {
  console.error('De site is nog niet gebouwd. Doe eerst: npm run build');
  process.exitCode = 1;
} else {
  const { finder, records, close } = await openSiteSearch(folder);
  const { asked, ranked, words } = await finder.find(question);
  console.log(explainQuestion(asked, words));
  for (const [index, row] of ranked.slice(0, 10).entries()) {
    const record = records[row.record];
    console.log(`\n${String(index + 1).padStart(2)}. ${record?.title ?? ''} (${record?.kind ?? ''}, ${record?.id ?? ''})`);
    console.log(explainRank(row));
  }
  if (ranked.length === 0)
    console.log('\nNiets gevonden: de bezoeker krijgt woorden die erop lijken, de praatplaat en een mailadres.');
  close();
}
