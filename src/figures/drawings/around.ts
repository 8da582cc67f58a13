import {
  circle,
  line,
  middle,
  onCircle,
  range,
  rect,
  round,
  toneOf,
  type Active,
  type Anchored,
  type Point,
  type Shape,
} from '../shapes.ts';

const size = 184;
const center: Point = { x: size / 2, y: size / 2 };
const rim = size / 2 - 1;

/** Which parts stand in the middle: the places of the hub in the list of parts. */
export type Hub = readonly number[];

const outside = (count: number, hub: Hub): number[] => range(count).filter((index) => !hub.includes(index));

/** A slice of a ring between two turns, as a path. */
export function ringSlice(inner: number, outer: number, [from, to]: [number, number]): string {
  const large = to - from > 0.5 ? 1 : 0;
  const at = (r: number, turn: number) => {
    const { x, y } = onCircle(center, r, turn);
    return `${x} ${y}`;
  };
  return [
    `M${at(outer, from)}`,
    `A${round(outer)} ${round(outer)} 0 ${large} 1 ${at(outer, to)}`,
    `L${at(inner, to)}`,
    `A${round(inner)} ${round(inner)} 0 ${large} 0 ${at(inner, from)}Z`,
  ].join('');
}

/** A wheel: the parts as slices of a ring, the parts of the hub as circles within each other, the first of them innermost. */
export function drawWheel(count: number, active: Active, hub: Hub = []): Anchored {
  const slices = outside(count, hub);
  const inner = hub.length === 0 ? 30 : 18 + hub.length * 18;
  const span = (place: number): [number, number] => [place / slices.length, (place + 1) / slices.length];
  const hubRadius = (place: number): number => 18 + place * 18;
  const shapes: Shape[] = [
    ...slices.map((index, place): Shape => ({
      form: 'path',
      d: ringSlice(inner, rim, span(place)),
      tone: toneOf(index, active),
    })),
    // The largest circle first, so that the innermost lies on top.
    ...hub.map((index, place) => circle(center, hubRadius(place), toneOf(index, active))).reverse(),
  ];
  const anchors = range(count).map((index) => {
    const place = slices.indexOf(index);
    if (place >= 0) return onCircle(center, (inner + rim) / 2, (place + 0.5) / slices.length);
    const ring = hub.indexOf(index);
    return ring === 0 ? center : onCircle(center, hubRadius(ring) - 9, 0.75);
  });
  return { width: size, height: size, shapes, anchors };
}

/** A hub with spokes: what belongs to the middle, without saying what the outer parts are to each other. */
export function drawSpokes(count: number, active: Active, hub: Hub = []): Anchored {
  const ends = outside(count, hub);
  // Turned by half a place, so that ends lie left and right, where their words are.
  const point = (place: number): Point => onCircle(center, rim - 20, (place + 0.5) / ends.length);
  return {
    width: size,
    height: size,
    shapes: [
      ...ends.map((_, place) => line([center, point(place)])),
      ...ends.map((index, place) => circle(point(place), 19, toneOf(index, active))),
      circle(center, 32, hub.some((index) => index === active) ? 'dubbel' : 'vel'),
    ],
    anchors: range(count).map((index) => (hub.includes(index) ? center : point(ends.indexOf(index)))),
  };
}

/** Four fields around a middle, within a rim where the model has one. */
export function drawAround(active: Active, hasRim: boolean): Anchored {
  const inset = hasRim ? 16 : 1;
  const side = (size - 2 * inset) / 2;
  const corners = range(4).map((index) => ({ x: inset + (index % 2) * side, y: inset + Math.floor(index / 2) * side }));
  return {
    width: size,
    height: size,
    shapes: [
      ...(hasRim ? [rect(1, 1, size - 2, size - 2, 'leeg')] : []),
      ...corners.map(({ x, y }, index) => rect(x, y, side, side, toneOf(index, active))),
      circle(center, 30, 'leeg'),
    ],
    anchors: corners.map(({ x, y }) => middle(x, y, side, side)),
  };
}
