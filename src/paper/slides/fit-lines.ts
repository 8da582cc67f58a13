/** A text with the place that it gets in a field: how far down, and how high, in mm. */
export interface FittedLine {
  text: string;
  down: number;
  height: number;
}

const mmPerPoint = 0.352778;
/** A letter of a wide office font takes half its size, a line a fifth more than its size. */
const letter = 0.5;
const leading = 1.2;
const between = 1.5;

/** Puts texts under each other in a field, at the largest size at which all fit; a wider face than ours still finds room. */
export function fitLines(
  texts: readonly string[],
  { width, height }: { width: number; height: number },
  largest: number,
): { size: number; lines: FittedLine[] } {
  const set = (size: number): FittedLine[] => {
    let down = 0;
    return texts.map((text) => {
      const count = Math.ceil((text.length * size * mmPerPoint * letter) / width);
      const line = { text, down, height: count * size * mmPerPoint * leading };
      down += line.height + between;
      return line;
    });
  };
  const fits = (lines: FittedLine[]): boolean => {
    const last = lines.at(-1);
    return !last || last.down + last.height <= height;
  };
  let size = largest;
  while (size > 8 && !fits(set(size))) size -= 0.5;
  return { size, lines: set(size) };
}
