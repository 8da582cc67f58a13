// The fonts of the site, cut to what Dutch needs: from the npm packages to public/fonts/. The build calls it; the result is not committed.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import subsetFont from 'subset-font';
import { characters } from '../src/letters/characters.ts';
import { packageFile } from '../src/kept/package-file.ts';
import { writeWhole } from '../src/kept/write-whole.ts';

interface Font {
  name: string;
  source: string;
  weights: { min: number; max: number };
}

/** The cuts the site uses; each weight axis reaches no further than the design does. */
const fonts: Font[] = [
  {
    name: 'schibsted-grotesk',
    source: 'schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal.woff2',
    weights: { min: 400, max: 800 },
  },
  { name: 'literata', source: 'literata/files/literata-latin-wght-normal.woff2', weights: { min: 400, max: 700 } },
  { name: 'literata-italic', source: 'literata/files/literata-latin-wght-italic.woff2', weights: { min: 400, max: 400 } },
];

/**
 * Writes the fonts that are not there yet.
 * @param root the folder of the generator
 */
export async function subsetFonts(root: string): Promise<void> {
  const target = path.join(root, 'public', 'fonts');
  for (const { name, source, weights } of fonts) {
    const file = path.join(target, `${name}.woff2`);
    if (existsSync(file)) continue;
    const axis = weights.min === weights.max ? weights.min : weights;
    const font = await subsetFont(readFileSync(packageFile(`@fontsource-variable/${source}`)), characters, {
      targetFormat: 'woff2',
      variationAxes: { wght: axis },
      // Alternate forms of letters are not used, and cost a third of the bytes.
      noLayoutClosure: true,
    });
    // Half a file would stay for ever: it is there.
    writeWhole(file, font);
  }
}
