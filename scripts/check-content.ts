// npm run check:content: reads content/ up to the graph and prints every problem, in Dutch, for redacteuren.
import path from 'node:path';
import { contentIn, SettingError } from '../src/build/settings.ts';
import { readGraph } from '../src/graph/build-graph.ts';
import { report } from '../src/problems/problem.ts';

try {
  const folder = process.argv[2] ?? contentIn(process.env);
  const { entries, readability, problems } = readGraph({ folder: path.resolve(folder), shown: folder });
  if (problems.length > 0) {
    console.error(report(problems));
    process.exitCode = 1;
  } else console.log(`${entries.length} ingangen in ${folder}/: geen fouten.\nLeesbaarheid: ${readability}.`);
} catch (error) {
  console.error(error instanceof SettingError ? error.message : error);
  process.exitCode = 1;
}
