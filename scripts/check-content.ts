// npm run check:content: reads content/ up to the graph and prints every problem, in Dutch, for redacteuren.
import { buildGraph } from '../src/graph/build-graph.ts';
import { ContentError } from '../src/graph/problems.ts';

const folder = process.argv[2] ?? process.env['HANDREIKING_CONTENT'] ?? 'content';
try {
  const { entries, readability } = buildGraph(folder);
  console.log(`${entries.length} ingangen in ${folder}/: geen fouten.\nLeesbaarheid: ${readability}.`);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
