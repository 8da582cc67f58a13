import { circle, line, middle, range, rect, type Drawing, type Tone } from './shapes.ts';

/** The canvas of a drawing that stands beside the words of one part. The outline needs a pixel around it. */
export const small = { width: 208, height: 92, edge: 1 };

/** Which part is meant; undefined draws the whole, without one that stands out. */
export type Active = number | undefined;

const toneOf = (index: number, active: Active): Tone => (index === active ? 'dubbel' : 'vel');

/** Columns and rows for a number of blocks: one row up to four, two up to ten, three beyond. */
export function gridFor(count: number): { columns: number; rows: number } {
  const rows = count <= 4 ? 1 : count <= 10 ? 2 : 3;
  return { columns: Math.ceil(count / rows), rows };
}

/** Blocks of equal size, laid as bricks: parts that together make a whole, without an order. */
export function drawBlocks(count: number, active: Active): Drawing {
  const { columns, rows } = gridFor(count);
  const { edge } = small;
  const height = (small.height - 2 * edge) / rows;
  const places = range(count).map((index) => {
    const row = Math.floor(index / columns);
    const inRow = row === rows - 1 ? count - columns * row : columns;
    const width = (small.width - 2 * edge) / inRow;
    return { x: edge + (index - row * columns) * width, y: edge + row * height, width, height };
  });
  return {
    ...small,
    shapes: places.map((place, index) => rect(place.x, place.y, place.width, place.height, toneOf(index, active))),
    anchors: places.map((place) => middle(place.x, place.y, place.width, place.height)),
  };
}

/** Sheets side by side that do not touch: kinds to tell apart. */
export function drawKinds(count: number, active: Active): Drawing {
  const gap = count > 6 ? 6 : 10;
  const width = (small.width - 2 * small.edge - gap * (count - 1)) / count;
  const xs = range(count).map((index) => small.edge + index * (width + gap));
  return {
    ...small,
    shapes: xs.map((x, index) => rect(x, small.edge, width, small.height - 2 * small.edge, toneOf(index, active))),
    anchors: xs.map((x) => middle(x, 0, width, small.height)),
  };
}

/** Lines under each other, as a list is, in two columns when there are many: the one that is meant is filled. */
export function drawList(count: number, active: Active): Drawing {
  const gap = 5;
  const columns = count > 5 ? 2 : 1;
  const perColumn = Math.ceil(count / columns);
  const height = (small.height - 2 * small.edge - gap * (perColumn - 1)) / perColumn;
  const width = (small.width - 2 * small.edge - 2 * gap * (columns - 1)) / columns;
  const places = range(count).map((index) => ({
    x: small.edge + Math.floor(index / perColumn) * (width + 2 * gap),
    y: small.edge + (index % perColumn) * (height + gap),
  }));
  return {
    ...small,
    shapes: places.map(({ x, y }, index) => rect(x, y, width, height, toneOf(index, active))),
    anchors: places.map(({ x, y }) => middle(x, y, width, height)),
  };
}

/**
 * Phases: sheets in a row. What lies behind is inked, what is still to come is open. Where phases flow over, each sheet lies over the
 * next by a fixed step, and that step is inked twice.
 */
export function drawPhases(count: number, active: Active, overlap = false): Drawing {
  const step = overlap ? 8 : 0;
  const width = (small.width - 2 * small.edge + step * (count - 1)) / count;
  const xs = range(count).map((index) => small.edge + index * (width - step));
  const height = small.height - 2 * small.edge;
  const tone = (index: number): Tone => (active === undefined || index < active ? 'vel' : index === active ? 'dubbel' : 'leeg');
  const seams = overlap ? xs.slice(1).map((x) => rect(x, small.edge, step, height, 'dubbel')) : [];
  return {
    ...small,
    shapes: [...xs.map((x, index) => rect(x, small.edge, width, height, tone(index))), ...seams],
    anchors: xs.map((x) => middle(x, 0, width, small.height)),
  };
}

/** A scale: places on one line, without saying how far they lie apart. */
export function drawScale(count: number, active: Active): Drawing {
  const r = 13;
  const y = small.height / 2;
  const step = (small.width - 2 * small.edge - 2 * r) / (count - 1);
  const points = range(count).map((index) => ({ x: small.edge + r + index * step, y }));
  const [first, last] = [points[0], points.at(-1)];
  return {
    ...small,
    shapes: [
      ...(first && last ? [line([first, last])] : []),
      ...points.map((point, index) => circle(point, index === active ? r : 6, toneOf(index, active))),
    ],
    anchors: points,
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
    anchors: [],
  };
}
