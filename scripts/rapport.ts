// npm run rapport: a page for redacteuren with what deserves a look, in .rapport/index.html. With --online it follows the links to other sites.
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import * as words from '#language/commands.ts';
import { projectIn } from '../src/build/settings.ts';
import { buildGraph } from '../src/graph/build-graph.ts';
import type { Graph } from '../src/graph/graph.ts';
import { deadOutside, type Visit } from '../src/quality/outside-links.ts';
import { missedQuestions, type Find, type Question } from '../src/quality/questions.ts';
import { sinceRelease } from '../src/quality/release.ts';
import { reportPage } from '../src/quality/report-page.ts';
import { lengths, longSentences, unread } from '../src/quality/texts.ts';
import { loose, undrawn } from '../src/quality/web.ts';
import { openBuiltSearch } from './built-search.ts';
import { contentPlace, today } from './content-place.ts';
import { refuseStrange } from './refuse-strange.ts';
import { say } from './say.ts';

const root = path.resolve(import.meta.dirname, '..');
const project = projectIn(process.env, root);

/** Asks a page whether it is there; some servers only answer to a whole request. */
const look: Visit = async (address) => {
  for (const method of ['HEAD', 'GET']) {
    try {
      const { ok, status } = await fetch(address, { method, signal: AbortSignal.timeout(20_000) });
      if (ok) return undefined;
      if (method === 'GET') return words.answersWith(status);
    } catch (error) {
      if (method === 'GET') return words.doesNotAnswer(error instanceof Error ? error.message : String(error));
    }
  }
  return undefined;
};

/** The search of the site as it was built last, when that was from this content. */
function finder(graph: Graph): Find | undefined {
  try {
    const { finder: search, records } = openBuiltSearch(graph);
    return async (vraag) => (await search.find(vraag)).ranked.map(({ record }) => records[record]?.id ?? '');
  } catch {
    return undefined;
  }
}

await say(async () => {
  refuseStrange(['--online'], 0);
  const place = contentPlace();
  const graph = buildGraph(place);
  const sets = place.others.length > 0 ? globSync('tests/search/zoekvragen-*.yaml', { cwd: root }) : [];
  const questions = new Map(sets.map((file) => [file, parse(readFileSync(path.join(root, file), 'utf8')) as Question[]]));
  const parts = [
    sinceRelease(graph, place),
    unread(graph, today()),
    lengths(graph),
    longSentences(graph),
    loose(graph),
    undrawn(graph),
    // Where nobody keeps questions there is nothing to ask.
    ...(questions.size > 0 ? [await missedQuestions(questions, finder(graph))] : []),
    await deadOutside(graph, process.argv.includes('--online') ? look : undefined),
  ];
  mkdirSync(path.join(project, '.rapport'), { recursive: true });
  writeFileSync(path.join(project, '.rapport', 'index.html'), reportPage(graph.site.naam, today(), parts));
  return [...parts.map(({ title, findings }) => `${String(findings.length).padStart(5)}  ${title}`), words.reportAt].join('\n');
});
