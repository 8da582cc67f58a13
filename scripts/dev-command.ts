// The command behind npm run dev: the site while someone writes. Every change in content/ is in the open page at once; a mistake is a panel in it.
import path from 'node:path';
import { dev } from 'astro';
import * as words from '#language/commands.ts';
import { readSettings } from '../src/build/settings.ts';
import { liveContent } from '../src/dev/live-content.ts';
import { openLiveGraph } from '../src/dev/live-graph.ts';
import { provideGraph } from '../src/graph/current.ts';
import { prepareStore } from '../src/build/store-folder.ts';
import { refuseStrange } from './refuse-strange.ts';
import { saidOf } from './said.ts';
import { subsetFonts } from './subset-fonts.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
try {
  refuseStrange([], 0);
  const settings = readSettings(process.env, path.resolve(import.meta.dirname, '..'));
  prepareStore(settings);
  await subsetFonts(settings.root);
  const live = openLiveGraph(settings, (text) => void console.log(text));
  provideGraph(live.current);
  const port = Number(process.env['PORT'] ?? 4321);
  await dev({ root: settings.root, integrations: [liveContent(settings, live)], server: { port }, logLevel: 'warn' });
  console.log(words.devAt(`http://localhost:${port}/`));
} catch (error) {
  console.error(saidOf(error));
  process.exitCode = 1;
}
