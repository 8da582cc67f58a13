import { readFileSync } from 'node:fs';
import type { Graph } from '../../graph/graph.ts';
import { isOf, type Entry } from '../../graph/entry.ts';
import { figureOf } from '../figure.ts';

/** The drawing of a model in a booklet. */
export interface BookFigure {
  bestand: string;
  alt: string;
  /** Its height in mm on the full width. */
  hoog: number;
  bijschrift: string;
}

/** The drawings and pictures of a booklet: the figures by model, and the files that the Typst files ask for. */
export interface BookPictures {
  figuren: Record<string, BookFigure>;
  files: Map<string, Uint8Array>;
}

/** The values of a property of the components in the texts of entries. */
const valuesOf = (entries: readonly Entry[], property: string): string[] =>
  entries.flatMap(({ text }) =>
    [...(text?.components.values() ?? [])].flatMap(({ accepted }) => {
      const value = accepted.props[property];
      return typeof value === 'string' ? [value] : [];
    }),
  );

/** Everything that is drawn on the pages of these entries. */
export async function picturesOf(graph: Graph, entries: readonly Entry[]): Promise<BookPictures> {
  const shown = new Set([
    ...entries.flatMap((entry) => (isOf(entry, 'modellen') ? [entry.slug] : [])),
    ...valuesOf(entries, 'model'),
  ]);
  const made: BookPictures = { figuren: {}, files: new Map() };
  for (const model of graph.all('modellen').filter(({ slug }) => shown.has(slug))) {
    const figure = await figureOf(graph, model);
    if (!figure) continue;
    const { svg, ...rest } = figure;
    const bestand = `figuren/${model.slug}.svg`;
    made.figuren[model.slug] = { bestand, ...rest };
    made.files.set(bestand, Buffer.from(svg));
  }
  for (const name of valuesOf(entries, 'bestand')) {
    const file = graph.pictures.get(name);
    if (file) made.files.set(`afbeeldingen/${name}`, readFileSync(file));
  }
  return made;
}
