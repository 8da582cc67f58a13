import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import dutch from 'hyphen/nl/index.js';
import { create, type Font } from 'fontkitten';
import subsetFont from 'subset-font';
import { packageFile } from '../kept/package-file.ts';
import { currentStore } from '../kept/store.ts';
import { wrap, type Measure, type Setting } from './text.ts';

const source = readFileSync(
  packageFile('@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal.woff2'),
);

const sourceHash = createHash('sha256').update(source).digest('hex');

const allLetters = String.fromCodePoint(...Array.from({ length: 0x17f - 0x20 }, (_, index) => 0x20 + index), 0x20ac);
const marks = '–—‘’“”„…•→←↑↓';

/** A cut of the font with just these letters, in base64; cutting costs much, so what was cut is kept. */
const subset = (letters: string, options: NonNullable<Parameters<typeof subsetFont>[2]>): Promise<string> => {
  const chosen = [...new Set(letters)].sort().join('');
  const input = JSON.stringify([sourceHash, chosen, options]);
  return currentStore().keepLater('letters', input, async () => (await subsetFont(source, chosen, options)).toString('base64'));
};

/** One weight of the font of the figures, as plain outlines whose widths can be read. */
async function atWeight(wght: number): Promise<Font> {
  const letters = allLetters + marks;
  const cut = await subset(letters, { targetFormat: 'sfnt', variationAxes: { wght } });
  const font = create(Buffer.from(cut, 'base64'));
  if (font.isCollection) throw new Error('The font of the figures is a collection of fonts, not one font');
  return font;
}

const [regular, bold] = [await atWeight(400), await atWeight(700)];

/** The width of a text in the font of the figures, without kerning: never narrower than a browser makes it. */
export const measure: Measure = (text, size, isBold) => {
  const font = isBold ? bold : regular;
  const units = font.glyphsForString(text).reduce((sum, { advanceWidth }) => sum + advanceWidth, 0);
  return (units / font.unitsPerEm) * size;
};

// A program without this font sets a wider one: the lines leave room for that.
const spare = 0.95;

/** Breaks a text into lines for a width in pixels. */
export const wrapTo = (text: string, width: number, { size, isBold }: Setting): string[] =>
  wrap(
    text,
    (line) => measure(line, size, isBold) <= width * spare,
    (word) => dutch.hyphenateSync(word, { minWordLength: 6 }).split('\u00ad'),
  );

/** The font of the figures with just these letters, as an address that stands in a file by itself. */
export async function embeddedFont(letters: string): Promise<string> {
  const options = { targetFormat: 'woff2', variationAxes: { wght: { min: 400, max: 700 } }, noLayoutClosure: true } as const;
  return `data:font/woff2;base64,${await subset(letters, options)}`;
}
