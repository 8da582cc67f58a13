import { circle, line, range, rect, small, toneOf, type Active, type Drawing, type Tone } from '../shapes.ts';

/**
 * Phases: sheets in a row. Of the parts only the one that is meant is inked: what lies before it need not be behind anyone. Where phases
 * flow over, each sheet lies over the next by a fixed step, and that step is inked twice.
 */
export function drawPhases(count: number, active: Active, overlap = false): Drawing {
  const step = overlap ? 8 : 0;
  const width = (small.width - 2 * small.edge + step * (count - 1)) / count;
  const xs = range(count).map((index) => small.edge + index * (width - step));
  const height = small.height - 2 * small.edge;
  const tone = (isMeant: boolean, whole: Tone): Tone => (active === undefined ? whole : isMeant ? 'dubbel' : 'leeg');
  const seamTone = (after: number): Tone => tone(after === active || after + 1 === active, 'dubbel');
  const seams = overlap ? xs.slice(1).map((x, after) => rect(x, small.edge, step, height, seamTone(after))) : [];
  return {
    ...small,
    shapes: [...xs.map((x, index) => rect(x, small.edge, width, height, tone(index === active, 'vel'))), ...seams],
  };
}

/** A scale: places on one line, without saying how far they lie apart. */
export function drawScale(count: number, active: Active): Drawing {
  const r = 13;
  const y = small.height / 2;
  const step = (small.width - 2 * small.edge - 2 * r) / (count - 1);
  const points = range(count).map((index) => ({ x: small.edge + r + index * step, y }));
  const ends = [small.edge + r, small.width - small.edge - r].map((x) => ({ x, y }));
  return {
    ...small,
    shapes: [line(ends), ...points.map((point, index) => circle(point, index === active ? r : 6, toneOf(index, active)))],
  };
}

/** Two sheets that come together, from side by side to one: the shared part grows with each step of the scale. */
export function drawApproach(count: number, active: Active): Drawing {
  const part = (active ?? Math.floor(count / 2)) / (count - 1);
  const side = 78;
  const y = (small.height - side) / 2;
  const apart = active === 0 ? 14 : 0;
  const shift = (side + apart) * (1 - part);
  const left = (small.width - side - shift) / 2;
  const right = left + shift;
  const shared = left + side - right;
  return {
    ...small,
    shapes: [
      rect(left, y, side, side, 'vel'),
      rect(right, y, side, side, 'vel'),
      ...(shared > 0 ? [rect(right, y, shared, side, 'dubbel')] : []),
    ],
  };
}
