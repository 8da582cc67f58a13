import * as words from '#language/markdown.ts';
import { describeFigure } from '../figures/describe.ts';
import { isOf, type Entry } from '../graph/entry.ts';
import type { Graph } from '../graph/graph.ts';
import { statementsOf, type Statement } from '../graph/statements.ts';
import { markdownOf } from '../text/to-markdown.ts';
import { factsOf, listOf } from './facts.ts';
import { citationOf, sourcesOf } from './sources.ts';

/** Where an entry comes from, one publication a line. */
const sourceLines = (graph: Graph, entry: Entry): string[] =>
  sourcesOf(graph, entry).map(
    ({ titel, makers, vindplaats }) => `- ${titel}${makers ? ` (${makers})` : ''}. ${words.placeIn(vindplaats)}`,
  );

/** An address as it is known: whole once it is known where the site stands, else from the folder of the site. */
const addressOf = (url: string, site: URL | undefined): string => (site ? new URL(`.${url}`, site).href : `.${url}`);

/** What an entry says in fields of its kind: facts and sides, the steps of a route, a list. */
function fieldLines(graph: Graph, entry: Entry, link: (id: string) => string): string[] {
  const facts = factsOf(graph, entry).map(({ naam, waarde }) => `- ${naam}: ${waarde}`);
  const sides = isOf(entry, 'dilemmas') ? [`- ${words.twoSides(entry.data.polen)}`] : [];
  const stappen = isOf(entry, 'routes') ? entry.data.stappen : [];
  const steps = stappen.map(
    ({ vraag, lees, uitkomst }, at) => `${at + 1}. ${vraag} ${words.readThen(lees.map(link).join('; '), uitkomst)}`,
  );
  const list = listOf(graph, entry);
  const lines = list ? `## ${list.kop}\n\n${list.regels.map((line) => `- ${line}`).join('\n')}` : '';
  return [[...sides, ...facts].join('\n'), steps.join('\n'), lines];
}

/**
 * The page of an entry as Markdown: what it says, where it comes from and how to refer to it. Links lead to the pages of the site.
 * @param site where the site will stand, if that is known: a reference has the address of the page then
 */
export function entryMarkdown(graph: Graph, entry: Entry, site?: URL): string {
  const { data, url } = entry;
  const up = '../'.repeat(url.split('/').length - 2);
  const from = (address: string): string => up + address.slice(1);
  const link = (id: string): string => `[${graph.get(id).label}](${from(graph.get(id).url)})`;
  const text = markdownOf(graph, entry, from).trim();
  const [facts, steps, list] = fieldLines(graph, entry, link);
  const figure = isOf(entry, 'modellen') ? describeFigure(entry.data) : '';
  const sources = sourceLines(graph, entry);
  const { before, after } = citationOf(graph, entry);
  const parts = [
    `# ${data.titel}`,
    `> ${data.antwoord ?? data.kort}`,
    facts,
    steps,
    figure && words.figure(figure),
    text,
    list,
    sources.length > 0 && `## ${words.whereFrom}\n\n${sources.join('\n')}`,
    words.referLikeThis([before, site && addressOf(url, site), after].filter(Boolean).join(' ')),
    words.whose,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** The knowledge by kind, each entry with a page as a line: a table of contents for assistants (llmstxt.org). */
export function contentsMarkdown(graph: Graph, site?: URL): string {
  const { naam, omschrijving, uitgave } = graph.site;
  const kinds = graph.kinds.knowledge.filter(({ plaats }) => plaats === 'pagina');
  const groups = kinds.flatMap(({ naam: kind, meervoud }) => {
    const lines = graph.all(kind).map(({ url, data }) => `- [${data.titel}](${addressOf(url, site)}index.md): ${data.kort}`);
    return lines.length > 0 ? [`## ${meervoud}\n\n${lines.join('\n')}`] : [];
  });
  const more = `- [${words.allInOne}](${addressOf('/llms-full.txt', site)})\n- [${words.asData}](${addressOf('/kennis.json', site)})`;
  return `${[`# ${naam}`, `> ${omschrijving}`, `${uitgave}. ${words.whose}`, `## ${words.all}\n\n${more}`, ...groups].join('\n\n')}\n`;
}

/** Whose a block is, with the publication and the place in it: a block that is read by itself says where it comes from. */
function whence(graph: Graph, entry: Entry): (origin: Statement['origin']) => string {
  const places = sourcesOf(graph, entry).map(({ titel, vindplaats }) => `${titel}, ${vindplaats}`);
  const origins = words.originsWith(places.join('; '));
  return (origin) => origins[origin];
}

/** Everything in one text: each entry with what it says, block after block with whose it is, and the places in its sources. */
export function wholeMarkdown(graph: Graph, site?: URL): string {
  const entries = graph.kinds.knowledge.flatMap(({ naam }) => graph.all(naam));
  const parts = entries.map((entry) => {
    const of = whence(graph, entry);
    const said = statementsOf(graph, entry).map(({ text, origin }) => `${text} (${of(origin)})`);
    return [`## ${entry.data.titel}`, words.address(addressOf(entry.url, site)), ...said, sourceLines(graph, entry).join('\n')]
      .filter(Boolean)
      .join('\n\n');
  });
  return `${[`# ${graph.site.naam}`, `> ${graph.site.omschrijving}`, words.whose, ...parts].join('\n\n')}\n`;
}
