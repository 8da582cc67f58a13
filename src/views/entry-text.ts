import { isOf, type Entry, type EntryFrom, type Id } from '../graph/entry.ts';
import type { Graph } from '../graph/graph.ts';
import { textOf } from '../text/to-html.ts';
import { pictureFor } from './pictures.ts';

/** A piece of a text on the page: HTML, or the model whose figure stands there. */
export interface EntryTextPiece {
  html: string;
  model: EntryFrom<'modellen'> | undefined;
}

/** The text of an entry as it was read and checked, with the models whose figures it places and the begrippen that it explains. */
export function entryText(graph: Graph, entry: Entry): { pieces: EntryTextPiece[]; explained: Id[] } {
  const { pieces, explained } = textOf(graph, entry, (file) => pictureFor(graph, file));
  const shown = pieces.map((piece) => {
    const model = 'figuur' in piece ? graph.find(`modellen/${piece.figuur}`) : undefined;
    return { html: 'html' in piece ? piece.html : '', model: model && isOf(model, 'modellen') ? model : undefined };
  });
  return { pieces: shown, explained };
}
