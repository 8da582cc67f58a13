import { zonderHaken, type Blad } from './blad.ts';
import type { Naast, Punt } from './naast.ts';
import { delenVan } from './pptx-delen.ts';
import type { Stap } from './tafel.ts';
import type { Uitkomst } from './uitkomst.ts';
import { zip } from './zip.ts';

/** What a presentation is made of. */
export interface Presentatie {
  blad: Blad;
  naast: Naast;
  uitkomst: Uitkomst;
  stappen: readonly Stap[];
  inkt: { vel: string; dubbel: string };
}

/** Text as XML: signs that mean something are written out, signs that XML cannot hold are left out. */
const xml = (text: string): string =>
  zonderHaken(text)
    // eslint-disable-next-line no-control-regex -- these are what XML refuses
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

/** Centimetres in the unit of a slide. */
const emu = (cm: number): number => Math.round(cm * 360_000);

interface Vorm {
  x: number;
  y: number;
  w: number;
  h: number;
}

let id = 1;
const plaats = ({ x, y, w, h }: Vorm): string =>
  `<a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(w)}" cy="${emu(h)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
const kop = (soort: string, plek = ''): string =>
  `<p:nvSpPr><p:cNvPr id="${(id += 1)}" name="${soort} ${id}"/><p:cNvSpPr/><p:nvPr>${plek}</p:nvPr></p:nvSpPr>`;

/** A text in a box: one paragraph a line. What is bold is the title of its slide, which an outline shows. */
function tekst(lines: readonly string[], vorm: Vorm, size: number, isVet = false): string {
  const paragraphs = lines.map(
    (line) => `<a:p><a:r><a:rPr lang="nl-NL" sz="${size * 100}"${isVet ? ' b="1"' : ''}/><a:t>${xml(line)}</a:t></a:r></a:p>`,
  );
  return `<p:sp>${isVet ? kop('Titel', '<p:ph type="title"/>') : kop('Tekst')}<p:spPr>${plaats(vorm)}<a:noFill/></p:spPr><p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0"><a:normAutofit/></a:bodyPr>${paragraphs.join('') || '<a:p/>'}</p:txBody></p:sp>`;
}

/** A cell of a picture, with as much ink as its sheets. */
const vak = (vorm: Vorm, ink: string | undefined): string =>
  `<p:sp>${kop('Vak')}<p:spPr>${plaats(vorm)}${ink ? `<a:solidFill><a:srgbClr val="${ink}"/></a:solidFill>` : '<a:noFill/>'}<a:ln w="9525"><a:solidFill><a:srgbClr val="17140F"/></a:solidFill></a:ln></p:spPr></p:sp>`;

const breed = 33.867;
const rand = 2;

/** The track of one question: words at the left, cells at the right. */
function baan(punt: Punt, y: number, h: number, inkt: Presentatie['inkt']): string {
  const [row] = punt.rijen;
  const words = tekst([`${punt.vraag}${punt.stand ? ` ${punt.stand}.` : ''}`], { x: rand, y, w: 17, h }, 12);
  const w = 12 / Math.max(1, row?.cellen.length ?? 1);
  const cells =
    row?.cellen.map(({ inkt: layers }, index) =>
      vak({ x: 19.5 + index * w, y, w, h: h * 0.75 }, layers === 2 ? inkt.dubbel : layers === 1 ? inkt.vel : undefined),
    ) ?? [];
  return words + cells.join('');
}

/** The slides: the answer, the picture, what differs, and what comes first. */
function vellen({ naast, uitkomst, stappen, inkt }: Presentatie): string[] {
  const balk = vak({ x: 0, y: 0, w: breed, h: 0.8 }, inkt.vel);
  const slide = (titel: string, ...parts: string[]): string =>
    balk + tekst([titel], { x: rand, y: 1.6, w: breed - 2 * rand, h: 1.6 }, 30, true) + parts.join('');
  const ruim = { x: rand, y: 4, w: breed - 2 * rand, h: 13 };
  const drawn = naast.alles.punten.filter(({ rijen, isVlak }) => rijen.length > 0 && !isVlak);
  const h = Math.min(1.3, 13 / Math.max(1, drawn.length));
  const differ = uitkomst.verschillen.flatMap(({ vraag, zin, gezegd }) => [
    `${vraag} ${zin.tekst}`,
    ...(gezegd ? [`Wat we erover zeiden: ${gezegd}`] : []),
    '',
  ]);
  const agreed = [
    ...uitkomst.afspraken.flatMap(({ kop: head, regels }) => [head, ...regels.map(([naam, text]) => `${naam}: ${text}`), '']),
    ...stappen.filter((stap) => stap.some(Boolean)).map((stap) => stap.filter(Boolean).join(', ')),
  ];
  return [
    slide(uitkomst.titel, tekst([uitkomst.antwoord.tekst, '', uitkomst.metWie.tekst], ruim, 22)),
    ...(drawn.length > 0 ? [slide('Het beeld', ...drawn.map((punt, index) => baan(punt, 4 + index * h, h, inkt)))] : []),
    ...(uitkomst.eens.length > 0
      ? [
          slide(
            'Waar we het eens zijn',
            tekst(
              uitkomst.eens.map((one) => one.tekst),
              ruim,
              20,
            ),
          ),
        ]
      : []),
    ...(differ.length > 0 ? [slide('Waar we verschillen', tekst(differ, ruim, 18))] : []),
    ...(agreed.length > 0 ? [slide('Wat we eerst doen', tekst(agreed, ruim, 18))] : []),
  ];
}

/** The largest size at which lines fit in a box: a letter takes half its size, a line a fifth more. */
function maatVoor(lines: readonly string[], { w, h }: Pick<Vorm, 'w' | 'h'>): number {
  const point = 0.0353;
  const high = (size: number): number =>
    lines.reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * size * point * 0.5) / w)) * size * point * 1.2, 0);
  return [18, 16, 14, 12, 10].find((size) => high(size) <= h) ?? 8;
}

/** A presentation of titles with lines under them. */
export function pptxVanRegels(
  titel: string,
  slides: readonly { kop: string; regels: readonly string[] }[],
): Uint8Array<ArrayBuffer> {
  id = 1;
  const w = breed - 2 * rand;
  const drawn = slides.map(
    ({ kop: head, regels }) =>
      tekst([head], { x: rand, y: 1.6, w, h: 3 }, 30, true) +
      tekst(regels, { x: rand, y: 5.4, w, h: 12 }, maatVoor(regels, { w, h: 12 })),
  );
  return zip(delenVan(drawn, xml(titel)));
}

/** A presentation with real text and shapes, for PowerPoint and what reads its files. */
export function pptxVan(given: Presentatie): Uint8Array<ArrayBuffer> {
  id = 1;
  return zip(delenVan(vellen(given), xml(given.uitkomst.titel)));
}
