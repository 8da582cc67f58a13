import { line, round, type Anchored, type Point, type Shape } from '../shapes.ts';

/** A point of a curve: how high from 0 to 4, and whether the line up to here is open. */
export interface CurvePoint {
  naam: string;
  hoogte: number;
  open?: boolean | undefined;
}

const height = 200;

/** How low the line of time lies. */
export const floor = 168;
const top = 44;
const margin = 16;

const place = (points: readonly CurvePoint[], width: number): Point[] =>
  points.map(({ hoogte }, index) => ({
    x: round(margin + (index * (width - 2 * margin)) / (points.length - 1)),
    y: round(floor - 16 - (hoogte / 4) * (floor - 16 - top)),
  }));

/** A flowing line from one point to the next: it leaves and arrives level, so that it never goes beyond either. */
const flow = (from: Point, to: Point): string => {
  const half = round((from.x + to.x) / 2);
  return `M${from.x} ${from.y}C${half} ${from.y} ${half} ${to.y} ${to.x} ${to.y}`;
};

/** A curve over time: a line through the points, dashed where it may go so and need not. The height is no measure. */
export function drawCurve(points: readonly CurvePoint[], width = 440): Anchored {
  const places = place(points, width);
  const pieces = places.slice(1).map((to, index): Shape => {
    const isOpen = points[index + 1]?.open ?? false;
    return { form: 'line', d: flow(places[index] ?? to, to), stroke: isOpen ? 'stippel' : 'dik' };
  });
  const axis = line([
    { x: 1, y: floor },
    { x: width - 1, y: floor },
  ]);
  const dots = places.map(({ x, y }, index): Shape => {
    return { form: 'circle', cx: x, cy: y, r: 8, tone: points[index]?.open ? 'gestreept' : 'dubbel' };
  });
  return { width, height, shapes: [axis, ...pieces, ...dots], anchors: places };
}
