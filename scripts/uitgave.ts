// npm run uitgave: keeps which entries there are, at a release. From then on the check sees what disappears, and the report what changed.
import * as words from '#language/renaming.ts';
import { writeRelease } from '../src/drafting/publish.ts';
import { buildGraph } from '../src/graph/build-graph.ts';
import { releaseFile } from '../src/graph/release.ts';
import { contentPlace, today } from './content-place.ts';
import { refuseStrange } from './refuse-strange.ts';
import { say } from './say.ts';

await say(() => {
  refuseStrange([], 0);
  const place = contentPlace();
  const graph = buildGraph(place);
  return words.isKept(writeRelease(graph, place, today()), `${place.shown}/${releaseFile}`);
});
