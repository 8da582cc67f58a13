import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../../src/kept/store.ts';
import { makePaper } from '../../src/paper/make-paper.ts';
import { productsOf } from '../../src/paper/products.ts';
import { drawPage, type Drawn } from './draw-pdf.ts';
import { overlayOf } from './overlay.ts';

// One page of each kind of the small handreiking: a picture changes only when the design does. `UPDATE=1` keeps what is drawn now.
const kinds: Readonly<Record<string, [file: string, page: number]>> = {
  omslag: ['samen-tuinieren.pdf', 1],
  inhoud: ['samen-tuinieren.pdf', 2],
  perspectief: ['samen-tuinieren.pdf', 4],
  kernvraag: ['samen-tuinieren.pdf', 7],
  spanningsveld: ['samen-tuinieren.pdf', 9],
  spanning: ['samen-tuinieren.pdf', 11],
  dilemma: ['samen-tuinieren.pdf', 14],
  model: ['samen-tuinieren.pdf', 16],
  begrippen: ['samen-tuinieren.pdf', 21],
  literatuur: ['samen-tuinieren.pdf', 23],
  'omslag-perspectief': ['perspectief-grond.pdf', 1],
  stap: ['route-eerste-oogst.pdf', 3],
  'bundel-stuk': ['bundel-voor-het-hek.pdf', 3],
  'werkblad-instrument': ['werkblad-tuinschouw.pdf', 1],
  'werkblad-dilemma': ['werkblad-wild-aangeharkt.pdf', 1],
  praatplaat: ['praatplaat-a4.pdf', 1],
  'praatplaat-licht': ['praatplaat-a4-licht.pdf', 1],
  'praatplaat-leeg': ['praatplaat-a4-leeg.pdf', 1],
  niveauplaat: ['praatplaat-dilemmas-a4.pdf', 1],
};
const plates = `
praatplaat: { hart: Hier is de tuin., onderschrift: Waar vlakken elkaar raken., herkomst: Van ons., leeg: { titel: Onze tuin, hart: Hier staan wij., onderschrift: Wie is er? } }
niveaus: [in een perk, tussen perken, in de tuin, om de tuin]
niveauplaat: { titel: Plaat van de tuin, gebruik: Zet een kruis., hart: Waarom een tuin?, onderschrift: Om te delen., herkomst: Van ons. }
bundels: [{ titel: Voor het hek, kort: Drie om te lezen., stukken: [{ adres: /kernvragen/wie-geeft-water/ }, { adres: /modellen/waterrooster/ }] }]
`;
/** Text of every sort under the question, and a list to write at in the instrument. */
const texts = {
  'kernvragen/wie-geeft-water.mdx': `
## Als het droog is

Dan telt elke gieter. Wie een week weggaat, vraagt een buur, en zegt ook wat niet hoeft: de rand met vetplanten redt zich wel. <Eigen>Spreek af wie de sleutel heeft.</Eigen>

- Eerst de jonge planten, ’s ochtends vroeg.
- Dan pas het gazon.

> Water geven is kijken, met een gieter in de hand.

| Plek | Hoe vaak |
| --- | --- |
| De kas | elke dag |
| De rand | als het echt moet |
`,
  'instrumenten/tuinschouw.mdx': `
## 1. Loop rond

1. Wat groeit er goed?
2. Wat staat in de weg?
3. Wie kan helpen?

## 2. Spreek af

Kies één ding voor deze maand.
`,
};
const small = overlayOf('tests/fixtures/klein/content');
const pictures = path.join(import.meta.dirname, 'paper-pictures');
const made = mkdtempSync(path.join(tmpdir(), 'papier-'));

async function kept(file: string): Promise<Drawn> {
  const { data, info } = await sharp(file).raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, colours: new Uint8Array(data) };
}

const keep = ({ width, height, colours }: Drawn, file: string): Promise<unknown> =>
  sharp(colours, { raw: { width, height, channels: 3 } })
    .webp({ lossless: true, effort: 6 })
    .toFile(file);

/** How many colours of points differ by more than a quarter: a stop in small words changes three. */
const different = (one: Drawn, other: Drawn): number =>
  one.width === other.width && one.height === other.height
    ? one.colours.reduce((sum, colour, index) => sum + Number(Math.abs(colour - (other.colours[index] ?? 0)) > 64), 0)
    : Infinity;

describe('paper looks as it did', () => {
  beforeAll(async () => {
    small.write('site.yaml', readFileSync(path.join(small.folder, 'site.yaml'), 'utf8') + plates);
    for (const [name, text] of Object.entries(texts)) {
      small.write(name, readFileSync(path.join(small.folder, name), 'utf8') + text);
    }
    const graph = small.graph();
    expect(small.report()).toBe('geen fouten');
    const files = new Set(Object.values(kinds).map(([file]) => file));
    openStore(path.join(made, 'store'));
    const wanted = productsOf(graph).filter(({ bestand }) => files.has(bestand));
    await makePaper(wanted, { graph, siteUrl: 'https://tuin.example/' }, { root: '.', site: made });
    mkdirSync(pictures, { recursive: true });
  }, 120_000);
  afterAll(() => {
    small.close();
    rmSync(made, { recursive: true });
  });

  test.each(Object.entries(kinds))('%s', async (kind, [file, page]) => {
    const picture = path.join(pictures, `${kind}.webp`);
    const drawn = await drawPage(readFileSync(path.join(made, 'downloads', file)), page);
    if (process.env['UPDATE'] || !existsSync(picture)) await keep(drawn, picture);
    expect(different(drawn, await kept(picture))).toBeLessThan(3);
  });
});
