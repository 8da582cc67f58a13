import { line, range, rect, small, toneOf, type Active, type Canvas, type Anchored } from '../shapes.ts';

/** Levels: sheets on top of each other, the first on top, all of one size. */
export function drawLevels(count: number, active: Active, canvas: Canvas = small): Anchored {
  const height = (canvas.height - 2) / count;
  return {
    ...canvas,
    shapes: range(count).map((index) => rect(1, 1 + index * height, canvas.width - 2, height, toneOf(index, active))),
    anchors: range(count).map((index) => ({ x: canvas.width - 32, y: 1 + (index + 0.5) * height })),
  };
}

/** What shows and what does not: one shape, cut by the surface of the water. The two parts say nothing about how much each is. */
export function drawWaterline(active: Active, { width, height }: Canvas = small): Anchored {
  const [top, surface, bottom] = [3, height / 2, height - 3];
  const [left, right] = [width / 4, (width * 3) / 4];
  return {
    width,
    height,
    shapes: [
      { form: 'path', d: `M${left} ${surface}L${width / 2 - 10} ${top}L${right} ${surface}Z`, tone: toneOf(0, active) },
      { form: 'path', d: `M${left} ${surface}L${width / 2 + 10} ${bottom}L${right} ${surface}Z`, tone: toneOf(1, active) },
      line([
        { x: 1, y: surface },
        { x: width - 1, y: surface },
      ]),
    ],
    anchors: [
      { x: width / 2 + 12, y: (top + surface) / 2 + 4 },
      { x: width / 2 + 12, y: (surface + bottom) / 2 - 4 },
    ],
  };
}
