import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { tag } from '#language/language.ts';
import { paperColour } from '../../figures/sheet-style.ts';
import type { Site } from '../../schema/site.ts';

/** The pictures of the sign of a site: how wide, and how much of it the sign takes where it has a ground of its own. */
const signs = [
  { name: 'teken-192.png', width: 192, purpose: 'any' },
  { name: 'teken-512.png', width: 512, purpose: 'any' },
  // A phone cuts a shape out of it: what matters lies within four fifths.
  { name: 'teken-rond-512.png', width: 512, share: 0.6, purpose: 'maskable' },
  { name: 'teken-180.png', width: 180, share: 0.8, purpose: undefined },
] as const;

async function draw(sign: Buffer, width: number, share: number | undefined): Promise<Buffer> {
  const inner = Math.round(width * (share ?? 1));
  const drawn = await sharp(sign, { density: (72 * inner) / 32 })
    .resize(inner, inner)
    .png()
    .toBuffer();
  if (share === undefined) return drawn;
  const ground = sharp({ create: { width, height: width, channels: 3, background: paperColour() } });
  return ground
    .composite([{ input: drawn, gravity: 'centre' }])
    .png()
    .toBuffer();
}

/** What a browser is told of a site that someone puts on their screen. Its addresses count from the manifest itself. */
export const manifestOf = ({ naam, omschrijving }: Pick<Site, 'naam' | 'omschrijving'>): string =>
  `${JSON.stringify(
    {
      name: naam,
      short_name: naam,
      description: omschrijving,
      lang: tag,
      dir: 'ltr',
      start_url: './',
      scope: './',
      // A reader keeps the way back, and the address to send on.
      display: 'minimal-ui',
      theme_color: paperColour(),
      background_color: paperColour(),
      icons: signs.flatMap(({ name, width, purpose }) =>
        purpose ? [{ src: `tekens/${name}`, sizes: `${width}x${width}`, type: 'image/png', purpose }] : [],
      ),
    },
    null,
    2,
  )}\n`;

/** Writes what makes a site one that can be installed: its manifest and its sign in the sizes that are asked for. */
export async function writeAppFiles(folder: string, site: Site): Promise<void> {
  const sign = readFileSync(path.join(folder, 'favicon.svg'));
  mkdirSync(path.join(folder, 'tekens'), { recursive: true });
  for (const { name, width, ...rest } of signs) {
    writeFileSync(path.join(folder, 'tekens', name), await draw(sign, width, 'share' in rest ? rest.share : undefined));
  }
  writeFileSync(path.join(folder, 'manifest.webmanifest'), manifestOf(site));
}
