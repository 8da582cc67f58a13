import type { APIRoute, GetStaticPaths } from 'astro';
import { figureSource } from '#language/pages.ts';
import { describeFigure } from '../../figures/describe.ts';
import { kindOf } from '../../figures/kinds.ts';
import { wrapTo } from '../../figures/metrics.ts';
import { sheetOf } from '../../figures/sheet.ts';
import { styleFor } from '../../figures/sheet-style.ts';
import { lettersOf, svgOf } from '../../figures/svg.ts';
import type { EntryFrom } from '../../graph/entry.ts';
import { currentGraph } from '../../graph/current.ts';
import { inkOf, ownSheetOf } from '../../views/ink.ts';
import { sourcesOf } from '../../views/sources.ts';

export const getStaticPaths = (() =>
  currentGraph()
    .all('modellen')
    .filter(({ data }) => kindOf(data))
    .map((entry) => ({ params: { slug: entry.slug }, props: { entry } }))) satisfies GetStaticPaths;

/** Where the figure comes from, in one line: the publications and the places in them, and this site. */
function sourceLine(sources: { verwijzing: string; vindplaats: string }[]): string {
  const places = sources.map(({ verwijzing, vindplaats }) => `${verwijzing.replaceAll(/[_*]/g, '')} ${vindplaats}.`);
  return figureSource(places.join(' '), currentGraph().site.naam);
}

/** The figure of a model as a file to download: the drawing with all its words and its source. */
export const GET: APIRoute<{ entry: EntryFrom<'modellen'> }> = async ({ props: { entry } }) => {
  const graph = currentGraph();
  const inkt = inkOf(graph, entry);
  const scene = sheetOf(entry.data, sourceLine(sourcesOf(graph, entry)), wrapTo);
  const svg = svgOf(
    scene,
    { title: entry.data.titel, description: describeFigure(entry.data) },
    await styleFor(inkt, lettersOf(scene), ownSheetOf(graph, inkt)),
  );
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
};
