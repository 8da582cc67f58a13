import type { FigureData, FigureFields, Part } from './fields.ts';
import type { Active, Drawing } from './shapes.ts';

/** What is wrong with a figure: at which field, and what to type. */
export interface Issue {
  path: (string | number)[];
  message: string;
}

/** Something that a kind of figure needs; gives what is wrong, in words for a redacteur. */
export type Rule = (data: FigureData) => Issue[];

/**
 * How a figure stands on a page. `geheel`: one drawing with its words around it; on a narrow screen each part has a drawing of its own.
 * `delen`: the parts side by side, each with its drawing. `matrix`, `tabel`, `paren`: the words stand in the drawing. `lijn`: a line with
 * words, and the parts under it.
 */
export type Layout = 'geheel' | 'delen' | 'matrix' | 'tabel' | 'paren' | 'lijn';

/** A kind of figure, described once: the fields, the check, the drawings and the words all come from here. */
export interface FigureKind {
  /** How a reader calls figures of this kind, on the page with all figures. */
  name: string;
  /** The kind of model whose own figure it is, unless the entry chooses another. */
  soort?: string;
  layout: Layout;
  /** The fields that it shows, beside those that any figure shows. Others are refused: they would say something that nobody sees. */
  fields: readonly (keyof FigureFields)[];
  partFields: readonly (keyof Part)[];
  rules: readonly Rule[];
  /** The drawing without words. `active` is the part that is meant; undefined draws the whole. */
  draw: (data: FigureData, active: Active) => Drawing;
  /** What the figure shows and what it does not say, in a sentence or two. */
  describe: (data: FigureData) => string;
}
