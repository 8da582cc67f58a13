import { onCircle, range, round, type Point } from './shapes.ts';

/** How many dots stand behind each other, and how far the rings lie apart. */
const deep = 4;
const ringStep = 12;
const gapSlots = 1.6;
const inner = 310;
const origin: Point = { x: 0, y: 0 };

/** The place of one group in the web: its dots, the point where its lines come together, and where its name stands. */
export interface Sector {
  dots: Point[];
  hub: Point;
  label: Point & { anchor: 'start' | 'middle' | 'end' };
  number: Point;
}

const anchorAt = ({ x }: Point): Sector['label']['anchor'] => (Math.abs(x) < 20 ? 'middle' : x > 0 ? 'start' : 'end');

/** A small group still gets room for its name. */
const slotsOf = (count: number): number => Math.max(6, Math.ceil(count / deep));

/**
 * Lays groups around a circle, clockwise from the top, each with its dots a few rows deep.
 * @param counts how many dots each group has
 */
export function layoutWeb(counts: readonly number[]): Sector[] {
  const total = counts.reduce((sum, count) => sum + slotsOf(count) + gapSlots, 0);
  let used = gapSlots / 2;
  return counts.map((count) => {
    const slots = slotsOf(count);
    const columns = Math.ceil(count / deep);
    const start = used + (slots - columns) / 2;
    const middle = (used + slots / 2) / total;
    used += slots + gapSlots;
    const dots = range(count).map((index) => {
      const turn = (start + Math.floor(index / deep) + 0.5) / total;
      return onCircle(origin, inner + (index % deep) * ringStep, turn);
    });
    const at = onCircle(origin, inner + deep * ringStep + 14, middle);
    return {
      dots,
      hub: onCircle(origin, inner - 14, middle),
      label: { x: at.x, y: round(at.y + 5), anchor: anchorAt(at) },
      number: onCircle(origin, inner - 40, middle),
    };
  });
}

/** A line from one point to another that bends through the middle, as a path. */
export const chord = (from: Point, to: Point): string => `M${from.x} ${from.y}Q0 0 ${to.x} ${to.y}`;

/** How wide a bundle of so many lines is: its surface grows with the number, and it stays thinner than a dot ring. */
export const bundleWidth = (count: number, most: number): number => round(1 + 15 * Math.sqrt(count / Math.max(1, most)));
