// npm run uitgave: keeps which entries there are, at a release. From then on the check sees what disappears, and the report what changed.
import { writeRelease } from '../src/drafting/publish.ts';
import { buildGraph } from '../src/graph/build-graph.ts';
import { releaseFile } from '../src/graph/release.ts';
import { contentPlace, today } from './content-place.ts';
import { say } from './say.ts';

await say(() => {
  const place = contentPlace();
  const graph = buildGraph(place);
  return `${writeRelease(graph, place, today())} ingangen staan in ${place.shown}/${releaseFile}. Leg dat bestand vast bij de uitgave.`;
});
