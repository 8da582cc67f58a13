import { Resvg } from '@resvg/resvg-js';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { measure } from '../figures/metrics.ts';
import { colourOf } from '../inks/tokens.ts';
import type { Entry } from '../graph/entry.ts';
import type { Graph } from '../graph/graph.ts';
import { currentStore } from '../kept/store.ts';
import { cardOf } from '../machines/share-card.ts';
import { paperFonts } from '../paper/fonts.ts';
import { inkOf, isDarkInk, ownColours } from '../views/ink.ts';

/** The card of an entry as SVG, in the colours of its page; `own` are those that the handreiking gives itself. */
function svgOf(graph: Graph, entry: Entry, own: Readonly<Record<string, string>>): string {
  const inkt = inkOf(graph, entry);
  const sheetOf = (name: string): string => own[name] ?? colourOf(name);
  const [one, two] = inkt?.split('-') ?? [];
  return cardOf(
    {
      title: entry.data.titel,
      kind: graph.kinds.get(entry.collection).enkelvoud,
      site: graph.site.naam,
      between: one && two ? [sheetOf(one), sheetOf(two)] : undefined,
      sheet: sheetOf(inkt ?? 'papier'),
      onSheet: colourOf(inkt !== undefined && isDarkInk(graph, inkt) ? 'op-zwart' : 'inkt'),
      paper: colourOf('papier'),
      ink: colourOf('inkt'),
    },
    measure,
  );
}

/** A card as PNG; the fonts are ours, and those of the machine are not looked at. */
async function pngOf(svg: string, fontFiles: string[]): Promise<string> {
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Schibsted Grotesk' };
  const png = new Resvg(svg, { font }).render().asPng();
  return (await sharp(png).png({ palette: true, colours: 32, effort: 7 }).toBuffer()).toString('base64');
}

/**
 * Writes the picture that networks show beside a link to a page of an entry, beside that page. Only a known address can be named in it,
 * so this is for sites that know where they stand. What was made is kept between builds.
 * @returns how many there are
 */
export async function writeSharePictures(folder: string, graph: Graph): Promise<number> {
  const fonts = mkdtempSync(path.join(tmpdir(), 'letters-'));
  try {
    const files = (await paperFonts()).map((font, index) => {
      const file = path.join(fonts, `${index}.ttf`);
      writeFileSync(file, font);
      return file;
    });
    const entries = graph.entries.filter(({ collection }) => graph.kinds.get(collection).plaats === 'pagina');
    const own = ownColours(graph);
    for (const entry of entries) {
      const svg = svgOf(graph, entry, own);
      const png = await currentStore().keepLater('kaart', svg, () => pngOf(svg, files));
      writeFileSync(path.join(folder, entry.url, 'kaart.png'), Buffer.from(png, 'base64'));
    }
    return entries.length;
  } finally {
    rmSync(fonts, { recursive: true, force: true });
  }
}
