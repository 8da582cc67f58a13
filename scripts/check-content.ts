// npm run check:content: reads content/ up to the graph and prints every problem, in Dutch, for redacteuren. With --lees it lists the words of
// certainty that stand in a text and not in the large line above it, for who reads over.
import path from 'node:path';
import { readGraph } from '../src/graph/build-graph.ts';
import { readingList } from '../src/graph/reading-list.ts';
import { report } from '../src/problems/problem.ts';

const [given] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const folder = given ?? process.env['HANDREIKING_CONTENT'] ?? 'content';
const graph = readGraph({ folder: path.resolve(folder), shown: folder });
if (graph.problems.length > 0) {
  console.error(report(graph.problems));
  process.exitCode = 1;
} else if (process.argv.includes('--lees')) {
  for (const { file, line, word, sentence } of readingList(graph)) console.log(`${file}:${line}   ${word}\n  ${sentence}`);
} else console.log(`${graph.entries.length} ingangen in ${folder}/: geen fouten.\nLeesbaarheid: ${graph.readability}.`);
