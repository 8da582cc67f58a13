import { circle, line, round, type Drawing, type Point, type Shape } from './shapes.ts';
import { shift } from './shift.ts';
import type { Setting } from './text.ts';

/** Lines of text on one place. */
export interface Label extends Setting {
  x: number;
  /** The baseline of the first line. */
  y: number;
  lines: string[];
  leading: number;
  anchor: 'start' | 'middle' | 'end';
}

/** A drawing with its words. */
export interface Scene {
  width: number;
  height: number;
  shapes: Shape[];
  labels: Label[];
}

/** Breaks a text into lines for a width. */
export type WrapTo = (text: string, width: number, setting: Setting) => string[];

/**
 * Spreads blocks over a column so that none overlaps: each as near to where it wants its middle as the others let it.
 * @returns the top of each block, in the order given
 */
export function spread(blocks: readonly { at: number; height: number }[], gap: number): number[] {
  const order = blocks.map((block, index) => ({ ...block, index })).sort((a, b) => a.at - b.at);
  const total = order.reduce((sum, { height }) => sum + height + gap, -gap);
  const wanted = order.reduce((sum, { at }) => sum + at, 0) / Math.max(1, order.length);
  const tops: number[] = [];
  let free = -Infinity;
  for (const { at, height, index } of order) {
    tops[index] = Math.max(free, at - height / 2);
    free = (tops[index] ?? 0) + height + gap;
  }
  // Pushed down too far: the column as a whole stands around its middle.
  const bottom = Math.max(...order.map(({ index, height }) => (tops[index] ?? 0) + height));
  const ideal = wanted + total / 2;
  const rise = Math.max(0, bottom - ideal);
  const lowest = order.at(-1);
  const isPushed = lowest !== undefined && bottom > lowest.at + lowest.height / 2 + 0.5;
  return isPushed ? stack(order, gap, bottom - rise - total) : tops;
}

function stack(order: { height: number; index: number }[], gap: number, start: number): number[] {
  const tops: number[] = [];
  let y = start;
  for (const { height, index } of order) {
    tops[index] = y;
    y += height + gap;
  }
  return tops;
}

/** The words of the annotations. */
const nameSetting = { size: 16, isBold: true, leading: 20 };

/** What stands beside a drawing: the words and the point that they belong to. */
export interface Note {
  text: string;
  at: Point;
}

/** Words that have got their place beside a drawing. */
interface Placed {
  note: Note;
  lines: string[];
  top: number;
  height: number;
  isRight: boolean;
}

/** Gives the notes of one side their lines and their heights, none over another. */
function placeSide(side: readonly Note[], isRight: boolean, breakLines: (text: string) => string[]): Placed[] {
  const blocks = side.map((note) => {
    const lines = breakLines(note.text);
    return { note, lines, at: note.at.y, height: lines.length * nameSetting.leading };
  });
  const tops = spread(blocks, 14);
  return blocks.map(({ note, lines, height }, index) => ({ note, lines, height, top: tops[index] ?? 0, isRight }));
}

/** Puts the words of a drawing left and right of it, tied to their points by a thin line. */
export function annotate(drawing: Drawing, notes: readonly Note[], { width, wrapTo }: { width: number; wrapTo: WrapTo }): Scene {
  const gap = 28;
  const [leftNotes, rightNotes] = splitSides(notes, drawing.width / 2);
  // With words on one side only, the drawing itself stands at the other.
  const sideCount = leftNotes.length > 0 && rightNotes.length > 0 ? 2 : 1;
  const column = Math.min(240, (width - drawing.width) / sideCount - gap);
  const left = leftNotes.length > 0 ? column + gap : 0;
  const right = left + drawing.width + gap;
  const breakLines = (text: string) => wrapTo(text, column, nameSetting);
  const placed = [...placeSide(leftNotes, false, breakLines), ...placeSide(rightNotes, true, breakLines)];
  const highest = Math.min(0, ...placed.map(({ top }) => top));
  const lowest = Math.max(drawing.height, ...placed.map(({ top, height }) => top + height));
  const down = round(1 - highest);
  const tie = ({ note, top, height, isRight }: Placed): Shape[] => {
    const start = { x: isRight ? right - 6 : column + 6, y: top + height / 2 + down };
    const end = { x: note.at.x + left, y: note.at.y + down };
    return [line([start, end]), circle(end, 3.5, 'inkt')];
  };
  return {
    width,
    height: Math.ceil(lowest + down + 1),
    shapes: [...drawing.shapes.map((shape) => shift(shape, left, down)), ...placed.flatMap(tie)],
    labels: placed.map(({ lines, top, isRight }) => ({
      ...nameSetting,
      x: round(isRight ? right : column),
      y: round(top + down + nameSetting.leading * 0.75),
      lines,
      anchor: isRight ? 'start' : 'end',
    })),
  };
}

/** Which notes stand left and which right: by their point, and those in the middle where there is most room. */
function splitSides(notes: readonly Note[], center: number): [Note[], Note[]] {
  const left = notes.filter(({ at }) => at.x < center - 1);
  const right = notes.filter(({ at }) => at.x > center + 1);
  for (const note of notes.filter((one) => Math.abs(one.at.x - center) <= 1))
    (left.length < right.length ? left : right).push(note);
  return [left, right];
}
