import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { packageFile } from '../kept/package-file.ts';
import { currentStore } from '../kept/store.ts';

/** The signs of European languages in Latin letters, with the quotation marks and dashes of Dutch. */
const characters =
  String.fromCodePoint(...Array.from({ length: 0x160 }, (_, index) => 0x20 + index)) +
  '–—‘’‚“”„…•·€×«»©§°½\u00a0\u00ad\u2010\u2011';

/** The cuts that paper is set in. Typst knows no variable fonts, and ignores a woff2 without a word. */
const cuts: readonly { file: string; weights: readonly number[] }[] = [
  { file: 'schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal.woff2', weights: [400, 500, 700, 800] },
  { file: 'literata/files/literata-latin-wght-normal.woff2', weights: [400, 700] },
  { file: 'literata/files/literata-latin-wght-italic.woff2', weights: [400] },
];

/** The names of the families, as they stand in a PDF. */
export const families: readonly string[] = ['SchibstedGrotesk', 'Literata'];

/** The fonts of paper, made from the packages of the site: static TrueType, the same on every machine. They follow the order of the cuts. */
export function paperFonts(): Promise<Uint8Array[]> {
  made ??= makeFonts();
  return made;
}

let made: Promise<Uint8Array[]> | undefined;

async function makeFonts(): Promise<Uint8Array[]> {
  const fonts = cuts.flatMap(({ file, weights }) =>
    weights.map(async (wght) => {
      const source = readFileSync(packageFile(`@fontsource-variable/${file}`));
      const options = { targetFormat: 'truetype', variationAxes: { wght } } as const;
      const input = JSON.stringify([file, options, characters, source.toString('base64')]);
      const kept = await currentStore().keepLater('letter', input, async () =>
        (await subsetFont(source, characters, options)).toString('base64'),
      );
      return Buffer.from(kept, 'base64');
    }),
  );
  return Promise.all(fonts);
}
