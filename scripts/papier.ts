// npm run papier [-- deel van een naam]: only the files to take along, in dist-papier/, for who works on them.
import path from 'node:path';
import * as words from '#language/commands.ts';
import { SettingError } from '../src/build/settings.ts';
import { prepareStore } from '../src/build/store-folder.ts';
import { buildGraph } from '../src/graph/build-graph.ts';
import { makePaper } from '../src/paper/make-paper.ts';
import { productsOf } from '../src/paper/products.ts';
import { settingsHere } from './content-place.ts';
import { refuseStrange } from './refuse-strange.ts';
import { say } from './say.ts';

await say(async () => {
  refuseStrange([], Infinity);
  const settings = settingsHere();
  prepareStore(settings);
  const graph = buildGraph({ folder: settings.content, shown: settings.shownContent });
  const wanted = process.argv.slice(2);
  const all = productsOf(graph);
  const products = all.filter(({ bestand }) => wanted.length === 0 || wanted.some((part) => bestand.includes(part)));
  if (products.length === 0)
    throw new SettingError(
      words.noPaper(
        wanted,
        all.map(({ bestand }) => bestand),
      ),
    );
  for (const product of products) {
    const start = performance.now();
    const made = await makePaper(
      [product],
      { graph, siteUrl: settings.siteUrl },
      { root: settings.root, site: path.join(settings.root, 'dist-papier') },
    );
    for (const [name, { pages, bytes }] of made) {
      console.log(words.paperMade(name, pages, Math.round(bytes / 1024), Math.round(performance.now() - start)));
    }
  }
  return undefined;
});
