import type { Scene, WrapTo } from './annotate.ts';
import { column, textIn, type } from './compose.ts';
import { rect, type Shape, type Tone } from './shapes.ts';

/** The space that a figure gets on a sheet. */
export interface Room {
  width: number;
  wrapTo: WrapTo;
}

/** More texts under each other. */
export type Texts = Parameters<typeof column>[0];

const pad = 12;
/** A scene of words, and shapes where it has them. */
export const bare = (width: number, height: number, labels: Scene['labels'], shapes: Shape[] = []): Scene => ({
  width,
  height,
  shapes,
  labels,
});

/** Boxes of one row: as high as the fullest of them. */
export function boxes(cells: readonly { texts: Texts; width: number; tone: Tone }[], wrapTo: WrapTo, least = 0): Scene {
  let x = 1;
  const set = cells.map((cell) => {
    const at = x;
    x += cell.width;
    return { ...cell, at, ...column(cell.texts, { x: at + pad, y: pad, width: cell.width - 2 * pad }, wrapTo) };
  });
  const height = Math.max(least, ...set.map((cell) => cell.height + 2 * pad));
  const shapes = set.map(({ at, width, tone }) => rect(at, 0, width, height, tone));
  return bare(
    x,
    height,
    set.flatMap(({ labels }) => labels),
    shapes,
  );
}

/** The heading of a group above its scenes; nothing where the group has none. */
export function headed(heading: string | undefined, scenes: Scene[], { width, wrapTo }: Room): Scene[] {
  if (heading === undefined) return scenes;
  const { label, height } = textIn(heading, { x: 0, y: 12, width }, { type: type.group, wrapTo });
  return [bare(width, height + 12, [label]), ...scenes];
}
