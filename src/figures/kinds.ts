import type { FigureData } from './fields.ts';
import { matrix, polen, tabelmatrix } from './kinds/grids.ts';
import { beelden, bouwstenen, rij, typologie } from './kinds/lists.ts';
import { curve, fasen, schaal, toenadering } from './kinds/sequences.ts';
import { niveaus, rondom, spaken, waterlijn, wiel } from './kinds/wholes.ts';
import type { FigureKind } from './kind.ts';
import { mainParts } from './parts.ts';
import type { Drawing } from './shapes.ts';

/** Every kind of figure by the name that an entry writes in `figuur`, in the order of the page with all figures. */
export const kinds: Readonly<Record<string, FigureKind>> = {
  matrix,
  tabelmatrix,
  wiel,
  spaken,
  rondom,
  niveaus,
  waterlijn,
  fasen,
  schaal,
  toenadering,
  curve,
  polen,
  beelden,
  typologie,
  bouwstenen,
  rij,
};

/** The names of the kinds of figure. */
export const kindNames: readonly string[] = Object.keys(kinds);

/** The name of the kind of figure of a model; undefined for a model whose parts the source does not give in words. */
export function kindNameOf({ figuur, soort, onderdelen, assen, verloop }: FigureData): string | undefined {
  if (!onderdelen && !assen && !verloop) return undefined;
  return figuur ?? kindNames.find((name) => kinds[name]?.soort === soort);
}

/** The kind of figure of a model. */
export const kindOf = (data: FigureData): FigureKind | undefined => kinds[kindNameOf(data) ?? ''];

/** The figure of a model as one small drawing. */
export const drawWhole = (kind: FigureKind, data: FigureData): Drawing =>
  kind.draw({ ...data, onderdelen: [...mainParts(data)] }, undefined);
