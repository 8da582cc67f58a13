// The command behind npm run check:content: reads content/ up to the graph and prints every problem, in the language of the content, for redacteuren. With --lees it lists the words of
// certainty that stand in a text and not in the large line above it, for who reads over; with --verder the pages without a next step.
import path from 'node:path';
import * as words from '#language/commands.ts';
import { contentIn, projectIn, readSettings } from '../src/build/settings.ts';
import { prepareStore } from '../src/build/store-folder.ts';
import { conceptsIn } from './concepts-in.ts';
import { readGraph } from '../src/graph/build-graph.ts';
import { deadEnds } from '../src/graph/next-steps.ts';
import { readingList } from '../src/graph/reading-list.ts';
import { report } from '../src/problems/problem.ts';
import { refuseStrange } from './refuse-strange.ts';
import { saidOf } from './said.ts';

try {
  refuseStrange(['--lees', '--verder'], 1);
  const root = path.resolve(import.meta.dirname, '..');
  prepareStore(readSettings(process.env, root));
  const [given] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  const folder = given ?? contentIn(process.env);
  const place = { folder: path.resolve(projectIn(process.env, process.cwd()), folder), shown: folder };
  const graph = readGraph(place);
  if (graph.problems.length > 0) {
    console.error(report(graph.problems));
    process.exitCode = 1;
  } else if (process.argv.includes('--lees')) {
    for (const { file, line, word, sentence } of readingList(graph)) console.log(`${file}:${line}   ${word}\n  ${sentence}`);
  } else if (process.argv.includes('--verder')) {
    for (const { file, data } of deadEnds(graph)) console.log(words.noNextStep(file, data.titel));
  } else {
    console.log(words.soundEntries(graph.entries.length, folder, graph.readability));
    for (const line of conceptsIn(graph, place)) console.log(line);
  }
} catch (error) {
  console.error(saidOf(error));
  process.exitCode = 1;
}
