/**
 * How a shape is inked. `vel`: the ink of the page. `dubbel`: the same ink twice, for the part that is meant and for what overlaps.
 * `leeg`: paper. `gestreept`: paper with a dashed outline, for what is absent or new. `inkt`: filled with ink. Every tone has an ink outline.
 */
export type Tone = 'vel' | 'dubbel' | 'leeg' | 'gestreept' | 'inkt';

/** How a line is drawn. */
export type Stroke = 'lijn' | 'dik' | 'stippel';

/** One flat shape of a drawing, in pixels. */
export type Shape =
  | { form: 'rect'; x: number; y: number; width: number; height: number; tone: Tone }
  | { form: 'circle'; cx: number; cy: number; r: number; tone: Tone }
  | { form: 'path'; d: string; tone: Tone }
  | { form: 'line'; d: string; stroke: Stroke };

/** A place in a drawing. */
export interface Point {
  x: number;
  y: number;
}

/** A drawing without words: shapes on a canvas. */
export interface Drawing {
  width: number;
  height: number;
  shapes: Shape[];
  /** The point of each part that a word can be tied to; absent where the words stand under the drawing. */
  anchors?: Point[];
}

/** A drawing with a point for each part. */
export type Anchored = Required<Drawing>;

/** Which part is meant; undefined draws the whole, without one that stands out. */
export type Active = number | undefined;

/** The canvas of a drawing that stands beside the words of one part. The outline needs a pixel around it. */
export const small = { width: 208, height: 92, edge: 1 };

/** The size of a canvas. */
export type Canvas = Pick<Drawing, 'width' | 'height'>;

/** The ink of a part: twice for the one that is meant. */
export const toneOf = (index: number, active: Active): Tone => (index === active ? 'dubbel' : 'vel');

/** The name that the styles know a shape by: its tone, or how its line is drawn. */
export const classOf = (shape: Shape): Tone | Stroke => (shape.form === 'line' ? shape.stroke : shape.tone);

/** One decimal is sharp enough, and keeps the page small. */
export const round = (value: number): number => Math.round(value * 10) / 10;

/** A rectangle with its corners on `round` values. */
export const rect = (x: number, y: number, width: number, height: number, tone: Tone): Shape => ({
  form: 'rect',
  x: round(x),
  y: round(y),
  width: round(width),
  height: round(height),
  tone,
});

/** A circle around a point. */
export const circle = ({ x, y }: Point, r: number, tone: Tone): Shape => ({
  form: 'circle',
  cx: round(x),
  cy: round(y),
  r: round(r),
  tone,
});

/** A straight line, or a broken one along more points. */
export const line = (points: Point[], stroke: Stroke = 'lijn'): Shape => ({
  form: 'line',
  d: points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join(''),
  stroke,
});

/** The middle of a rectangle. */
export const middle = (x: number, y: number, width: number, height: number): Point => ({
  x: round(x + width / 2),
  y: round(y + height / 2),
});

/** A point on a circle; the angle counts clockwise from the top, in turns. */
export const onCircle = ({ x, y }: Point, r: number, turn: number): Point => ({
  x: round(x + r * Math.sin(turn * 2 * Math.PI)),
  y: round(y - r * Math.cos(turn * 2 * Math.PI)),
});

/** `count` numbers from 0. */
export const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
