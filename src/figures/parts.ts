import type { FigureData, Part } from './fields.ts';

/** The parts of a model; none where there are axes or a line only. */
export const partsOf = ({ onderdelen = [] }: Pick<FigureData, 'onderdelen'>): readonly Part[] => onderdelen;

/** Parts under one heading, with the figure of just these parts: a group is a whole of its own. */
export interface Group {
  heading: string | undefined;
  parts: readonly Part[];
  data: FigureData;
}

/** The parts by heading, in the order in which the headings come up; those without a heading together. */
export function groupsOf(data: FigureData): Group[] {
  const parts = partsOf(data);
  return [...new Set(parts.map(({ groep }) => groep))].map((heading) => {
    const own = parts.filter(({ groep }) => groep === heading);
    return { heading, parts: own, data: { ...data, onderdelen: own } };
  });
}

/** The parts that make up the whole: where some stand under the name of another part, they divide that one and do not count here. */
export function mainParts(data: Pick<FigureData, 'onderdelen'>): readonly Part[] {
  const parts = partsOf(data);
  const main = parts.filter(({ groep }) => groep === undefined);
  return main.length > 0 ? main : parts;
}

const styles = {
  cijfers: (index: number) => String(index + 1),
  letters: (index: number) => String.fromCharCode('a'.charCodeAt(0) + index),
  hoofdletters: (index: number) => String.fromCharCode('A'.charCodeAt(0) + index),
};

/** The number or letter of a part: as the source gives it, or its place where the source gives an order. Else it has none. */
export function markOf({ nummering, ordening }: Pick<FigureData, 'nummering' | 'ordening'>, index: number): string | undefined {
  const isOrdered = ordening === 'verloop' || ordening === 'rangorde';
  const style = nummering ?? (isOrdered ? 'cijfers' : undefined);
  return style && styles[style](index);
}

/** The name of a part with its number or letter, where it has one. */
export function markedName(data: Pick<FigureData, 'nummering' | 'ordening'>, { naam }: Part, index: number): string {
  const mark = markOf(data, index);
  return mark ? `${mark}. ${naam}` : naam;
}

/** The places of the hub in the list of parts, the innermost first. */
export const hubOf = ({ kern = [], onderdelen = [] }: Pick<FigureData, 'kern' | 'onderdelen'>): number[] =>
  kern.map((name) => onderdelen.findIndex(({ naam }) => naam === name)).filter((index) => index >= 0);

/** Whether a table has words in its cells; without any it is a raster, for the reader to fill. */
export const hasCells = (data: Pick<FigureData, 'onderdelen'>): boolean => partsOf(data).some(({ cellen }) => cellen);
