import { create, type Font } from 'fontkitten';

/** Measures lines of text in a cut of our fonts. */
export interface Measure {
  /** The width of a text in mm, at a size in points. */
  width: (text: string, size: number) => number;
  /** How many lines a text takes on a width in mm. */
  lines: (text: string, size: number, room: number) => number;
}

const mmPerPoint = 0.352778;

/** Opens a cut of a font for measuring. */
export function measureIn(bytes: Uint8Array): Measure {
  const font: Font | { isCollection: true } = create(Buffer.from(bytes));
  if (font.isCollection) throw new Error('A cut of paper is one font, not a collection');
  const known = new Map<string, number>();
  const unitsOf = (sign: string): number => {
    const found = known.get(sign) ?? font.glyphsForString(sign).reduce((sum, { advanceWidth }) => sum + advanceWidth, 0);
    known.set(sign, found);
    return found;
  };
  const width = (text: string, size: number): number =>
    ([...text].reduce((sum, sign) => sum + unitsOf(sign), 0) / font.unitsPerEm) * size * mmPerPoint;
  return {
    width,
    lines: (text, size, room) => {
      let lines = 1;
      let used = 0;
      for (const word of text.split(/\s+/)) {
        const added = width(`${used > 0 ? ' ' : ''}${word}`, size);
        if (used > 0 && used + added > room) {
          lines += 1;
          used = width(word, size);
        } else used += added;
      }
      return lines;
    },
  };
}
