import { describeFigure } from '../figures/describe.ts';
import { isOf, type Entry } from '../graph/entry.ts';
import type { Graph } from '../graph/graph.ts';
import { statementsOf, type Statement } from '../graph/statements.ts';
import { markdownOf } from '../text/to-markdown.ts';
import { factsOf, listOf } from './facts.ts';
import { citationOf, sourcesOf } from './sources.ts';

/** What a reader of plain text has to know to tell the source from us. */
const whose = 'Wat tussen [haken] of onder ‘Van ons’ staat, is van de redactie; de rest komt uit de bron, in andere woorden.';

/** Where an entry comes from, one publication a line. */
const sourceLines = (graph: Graph, entry: Entry): string[] =>
  sourcesOf(graph, entry).map(
    ({ titel, makers, vindplaats }) => `- ${titel}${makers ? ` (${makers})` : ''}. Plaats: ${vindplaats}`,
  );

/** What an entry says in fields of its kind: facts and sides, the steps of a route, a list. */
function fieldLines(graph: Graph, entry: Entry, link: (id: string) => string): string[] {
  const facts = factsOf(graph, entry).map(({ naam, waarde }) => `- ${naam}: ${waarde}`);
  const sides = isOf(entry, 'dilemmas') ? [`- Twee kanten: ${entry.data.polen.join(' en ')}`] : [];
  const stappen = isOf(entry, 'routes') ? entry.data.stappen : [];
  const steps = stappen.map(
    ({ vraag, lees, uitkomst }, at) => `${at + 1}. ${vraag} Lees: ${lees.map(link).join('; ')}. Daarna: ${uitkomst}`,
  );
  const list = listOf(graph, entry);
  const lines = list ? `## ${list.kop}\n\n${list.regels.map((line) => `- ${line}`).join('\n')}` : '';
  return [[...sides, ...facts].join('\n'), steps.join('\n'), lines];
}

/** The page of an entry as Markdown: what it says, where it comes from and how to refer to it. Links lead to the pages of the site. */
export function entryMarkdown(graph: Graph, entry: Entry): string {
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
    figure && `Figuur: ${figure}`,
    text,
    list,
    sources.length > 0 && `## Waar dit vandaan komt\n\n${sources.join('\n')}`,
    `Verwijs zo: ${before} ${after}`.trim(),
    whose,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** The knowledge by kind, each entry with a page as a line: a table of contents for assistants (llmstxt.org). */
export function contentsMarkdown(graph: Graph): string {
  const { naam, omschrijving, uitgave } = graph.site;
  const kinds = graph.kinds.knowledge.filter(({ plaats }) => plaats === 'pagina');
  const groups = kinds.flatMap(({ naam: kind, meervoud }) => {
    const lines = graph.all(kind).map(({ url, data }) => `- [${data.titel}](.${url}index.md): ${data.kort}`);
    return lines.length > 0 ? [`## ${meervoud}\n\n${lines.join('\n')}`] : [];
  });
  const more = '- [Alles in één bestand](./llms-full.txt)\n- [Als data](./kennis.json)';
  return `${[`# ${naam}`, `> ${omschrijving}`, `${uitgave}. ${whose}`, `## Alles\n\n${more}`, ...groups].join('\n\n')}\n`;
}

/** Whose a block is, with the publication and the place in it: a block that is read by itself says where it comes from. */
function whence(graph: Graph, entry: Entry): (origin: Statement['origin']) => string {
  const places = sourcesOf(graph, entry).map(({ titel, vindplaats }) => `${titel}, ${vindplaats}`);
  const source = ['bron', places.join('; ')].filter(Boolean).join(': ');
  const origins = { source, ours: 'van ons', both: `${source}; van ons tussen haken` };
  return (origin) => origins[origin];
}

/** Everything in one text: each entry with what it says, block after block with whose it is, and the places in its sources. */
export function wholeMarkdown(graph: Graph): string {
  const entries = graph.kinds.knowledge.flatMap(({ naam }) => graph.all(naam));
  const parts = entries.map((entry) => {
    const of = whence(graph, entry);
    const said = statementsOf(graph, entry).map(({ text, origin }) => `${text} (${of(origin)})`);
    return [`## ${entry.data.titel}`, `Adres: .${entry.url}`, ...said, sourceLines(graph, entry).join('\n')]
      .filter(Boolean)
      .join('\n\n');
  });
  return `${[`# ${graph.site.naam}`, `> ${graph.site.omschrijving}`, whose, ...parts].join('\n\n')}\n`;
}
