import { round, type Shape } from './shapes.ts';

/** Moves a drawing. */
export function shift(shape: Shape, dx: number, dy: number): Shape {
  switch (shape.form) {
    case 'rect':
      return { ...shape, x: round(shape.x + dx), y: round(shape.y + dy) };
    case 'circle':
      return { ...shape, cx: round(shape.cx + dx), cy: round(shape.cy + dy) };
    case 'path':
    case 'line':
      return { ...shape, d: shiftPath(shape.d, dx, dy) };
  }
}

// Paths are written here only, with capital letters and single spaces: an arc has five numbers before its point, the rest are points.
function shiftPath(d: string, dx: number, dy: number): string {
  return d.replace(/([MLCA])([^MLCAZ]*)/g, (_, letter: string, rest: string) => {
    const numbers = rest.trim().split(/\s+/).map(Number);
    const fixed = letter === 'A' ? 5 : 0;
    const moved = numbers.map((number, index) =>
      index < fixed ? number : round(number + ((index - fixed) % 2 === 0 ? dx : dy)),
    );
    return letter + moved.join(' ');
  });
}
