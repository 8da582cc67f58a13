import * as outcome from '#language/instrument-rules-outcome.ts';
import { slideOf, thePicture } from '#language/instrument-rules-files.ts';
import type { Naast } from './naast.ts';
import { beeldVellen, type Tekening } from './pptx-beeld.ts';
import { delenVan } from './pptx-delen.ts';
import { nieuweTelling, tekst, titel, vak, xml } from './pptx-vormen.ts';
import type { Stap } from './tafel.ts';
import type { Uitkomst } from './uitkomst.ts';
import { zip } from './zip.ts';

/** What a presentation is made of. */
export interface Presentatie extends Tekening {
  naast: Naast;
  uitkomst: Uitkomst;
  stappen: readonly Stap[];
}

const breed = 33.867;
const rand = 2;
const ruim = { x: rand, y: 4, w: breed - 2 * rand, h: 13.2 };
const tekensPerRegel = 88;
const meesteRegels = 14;

/** Lines over slides, so that none runs out of its slide. */
function verdeeld(lines: readonly string[]): string[][] {
  const slides: string[][] = [[]];
  let used = 0;
  for (const line of lines) {
    const here = Math.max(1, Math.ceil(line.length / tekensPerRegel));
    if (used > 0 && used + here > meesteRegels) {
      slides.push([]);
      used = 0;
    }
    slides.at(-1)?.push(line);
    used += here;
  }
  return slides.filter((one) => one.some(Boolean));
}

/** The slides: the answer, the picture, what is agreed, what differs, and what comes first. */
function vellen({ naast, uitkomst, stappen, ...look }: Presentatie): string[] {
  const slide = (kop: string, parts: string): string =>
    vak({ x: 0, y: 0, w: breed, h: 0.8 }, look.inkt.vel) + titel(kop, { x: rand, y: 1.4, w: breed - 2 * rand, h: 1.6 }) + parts;
  const numbered = (kop: string, all: readonly string[]): string[] =>
    all.map((parts, index) => slide(all.length > 1 ? slideOf(kop, index + 1, all.length) : kop, parts));
  const words = (kop: string, lines: readonly string[]): string[] =>
    numbered(
      kop,
      verdeeld(lines).map((some) => tekst(some, ruim, { punten: 18 })),
    );
  const differ = uitkomst.verschillen.flatMap(({ vraag, zin, gezegd }) => [
    `${vraag} ${zin.tekst}`.trim(),
    ...(gezegd ? [outcome.whatWeSaid(gezegd)] : []),
  ]);
  const first = stappen.filter((stap) => stap.some(Boolean)).map((stap) => stap.filter(Boolean).join(', '));
  return [
    slide(uitkomst.titel, tekst([uitkomst.antwoord.tekst, '', uitkomst.metWie.tekst], ruim, { punten: 22 })),
    ...numbered(thePicture, beeldVellen(naast, look)),
    ...words(
      outcome.whereWeAgree,
      uitkomst.eens.map(({ tekst: said }) => said),
    ),
    ...words(outcome.whereWeDiffer, differ),
    ...uitkomst.afspraken.flatMap(({ kop, regels }) =>
      words(
        kop,
        regels.map(([naam, text]) => `${naam}: ${text}`),
      ),
    ),
    ...words(outcome.whatWeDoFirst, first),
  ];
}

/** The largest size at which lines fit in a box: a letter takes half its size, a line a fifth more. */
function puntenVoor(lines: readonly string[], { w, h }: { w: number; h: number }): number {
  const point = 0.0353;
  const high = (size: number): number =>
    lines.reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * size * point * 0.5) / w)) * size * point * 1.2, 0);
  return [18, 16, 14, 12, 10].find((size) => high(size) <= h) ?? 8;
}

/** A presentation of titles with lines under them. */
export function pptxVanRegels(
  name: string,
  slides: readonly { kop: string; regels: readonly string[] }[],
): Uint8Array<ArrayBuffer> {
  nieuweTelling();
  const w = breed - 2 * rand;
  const drawn = slides.map(
    ({ kop: head, regels }) =>
      titel(head, { x: rand, y: 1.4, w, h: 3 }) +
      tekst(regels, { x: rand, y: 5.4, w, h: 12 }, { punten: puntenVoor(regels, { w, h: 12 }) }),
  );
  return zip(delenVan(drawn, xml(name)));
}

/** A presentation with real text and shapes, for PowerPoint and what reads its files. */
export function pptxVan(given: Presentatie): Uint8Array<ArrayBuffer> {
  nieuweTelling();
  return zip(delenVan(vellen(given), xml(given.uitkomst.titel)));
}
