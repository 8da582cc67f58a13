import type { DataOf } from '../schema/index.ts';

type Model = DataOf<'modellen'>;

/** What a figure is drawn from. */
export type FigureData = Pick<
  Model,
  | 'titel'
  | 'soort'
  | 'figuur'
  | 'bijschrift'
  | 'onderdelen'
  | 'assen'
  | 'kern'
  | 'midden'
  | 'rand'
  | 'overloop'
  | 'kolommen'
  | 'verloop'
>;

/** A part of a model. */
export type Part = NonNullable<Model['onderdelen']>[number];

/** A kind of figure. */
export type FigureKind = NonNullable<Model['figuur']>;

// The figure that a kind of model has of its own; what is only called a figure has to say which.
const ownFigure: Record<Model['soort'], FigureKind | undefined> = {
  matrix: 'matrix',
  wiel: 'wiel',
  typologie: 'typologie',
  fasen: 'fasen',
  lijst: 'rij',
  schaal: 'schaal',
  figuur: undefined,
};

/** The kind of figure of a model; undefined for a model whose parts the source does not give in words. */
export function figureKindOf({ figuur, soort, onderdelen, assen }: FigureData): FigureKind | undefined {
  if (!onderdelen && !assen) return undefined;
  return figuur ?? ownFigure[soort] ?? 'rij';
}

/** The kinds whose figure stands as one drawing with its words around it; on a narrow screen each part has a drawing of its own. */
export const isWhole = (kind: FigureKind): boolean => ['wiel', 'spaken', 'rondom', 'niveaus', 'waterlijn'].includes(kind);

/** The kinds whose order is part of what they say: their parts are numbered. */
export const isOrdered = (kind: FigureKind): boolean => ['fasen', 'schaal', 'toenadering'].includes(kind);

/** A part's name without the number that its source gave it: the figure numbers where order matters. */
export const plainName = (name: string): string => name.replace(/^(?:\d+|[a-z])\. |^Fase \d+: /, '');
