import { range, rect, small, toneOf, type Active, type Drawing } from '../shapes.ts';

/** Columns and rows for a number of blocks: one row up to four, two up to ten, three beyond. */
export function gridFor(count: number): { columns: number; rows: number } {
  const rows = count <= 4 ? 1 : count <= 10 ? 2 : 3;
  return { columns: Math.ceil(count / rows), rows };
}

/** Blocks laid as bricks, row after row. */
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
  };
}
