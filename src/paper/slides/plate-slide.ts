import * as texts from '#language/paper-slides.ts';
import type { PlateField } from '../plate-data.ts';
import { fitLines } from './fit-lines.ts';
import { fonts, ink, sheet, type Box, type Canvas } from './canvas.ts';

/** Where the lines of the plate run on a slide, in mm: the same names as on paper and on the site. */
export interface PlateLines {
  x: Record<'b' | 'a' | 'c' | 'be' | 'ae' | 'ce', number>;
  y: Record<'d' | 'a' | 'bc' | 'ae' | 'e' | 'f', number>;
  /** The width of a column. */
  column: number;
}

/** The measures of a plate: its corner, its width, the heights of its rows, how far the sheets stick out. */
export interface PlateMeasures {
  corner: readonly [number, number];
  width: number;
  rows: readonly [number, number, number, number];
  aside: number;
  below: number;
}

/** Works out where the lines of a plate run. */
export function plateLines({ corner: [left, top], width, rows: [da, abc, bcae, aee], aside, below }: PlateMeasures): PlateLines {
  const column = (width - 2 * aside) / 3;
  const a = left + aside;
  const y = { d: top, a: top + da, bc: top + da + abc, ae: top + da + abc + bcae, e: top + da + abc + bcae + aee };
  return {
    x: { b: left, a, c: a + column, be: a + 2 * column, ae: a + 3 * column, ce: left + width },
    y: { ...y, f: y.e + below },
    column,
  };
}

const colourOf = (fields: Record<string, PlateField>, place: string): string =>
  fields[place]?.inkt || (ink['grijs-dubbel'] ?? '');

/** The sheets, their overlaps, and the lintel. */
export function drawPlate(canvas: Canvas, { x, y }: PlateLines, fields: Record<string, PlateField>): void {
  const between = (l: number, r: number, t: number, b: number): Box => [l, t, r - l, b - t];
  const sheets: Record<string, Box> = {
    boven: between(x.a, x.ae, y.a, y.ae),
    links: between(x.b, x.be, y.bc, y.e),
    rechts: between(x.c, x.ce, y.bc, y.f),
  };
  const overlaps: Record<string, Box> = {
    'boven-links': between(x.a, x.c, y.bc, y.ae),
    'boven-rechts': between(x.be, x.ae, y.bc, y.ae),
    'links-rechts': between(x.c, x.be, y.ae, y.e),
  };
  for (const [place, box] of Object.entries(sheets)) canvas.rect(texts.sheetAt(place), box, colourOf(fields, place));
  for (const [place, box] of Object.entries(overlaps)) canvas.rect(texts.overlapAt(place), box, colourOf(fields, place));
  canvas.rect(texts.overlapMiddle, between(x.c, x.be, y.bc, y.ae), ink['hart']);
  for (const [place, box] of Object.entries(sheets)) canvas.rect(texts.edgeAt(place), box, undefined, 0.75);
  canvas.rect(texts.lintel, between(x.b, x.ce, y.d, y.a), ink['inkt']);
}

const pad = 5.5;

/** The left, right and upper line of each field. */
const places = {
  lintel: ['a', 'ae', 'd'],
  boven: ['a', 'ae', 'a'],
  'boven-links': ['a', 'c', 'bc'],
  links: ['a', 'c', 'ae'],
  'links-rechts': ['c', 'be', 'ae'],
  rechts: ['be', 'ae', 'ae'],
  'boven-rechts': ['be', 'ae', 'bc'],
} as const;

/** The lines of a field, a box each: to change one is to change one box. */
function drawLines(
  canvas: Canvas,
  lines: PlateLines,
  place: keyof typeof places,
  field: PlateField,
  texts: readonly string[],
): void {
  const { x, y, column } = lines;
  const [left, , top] = places[place];
  const isBig = field.soort === 'perspectief';
  const style = {
    fontFace: isBig ? fonts.lit : fonts.grot,
    fontSize: isBig ? 11 : 9.5,
    color: place === 'lintel' ? 'FFFFFF' : (ink['inkt'] ?? ''),
  };
  if (place === 'lintel' || place === 'boven') {
    const columns = [x.a, x.c, x.be];
    // What stands there alone has the whole width.
    const width = texts.length === 1 ? x.ae - x.a - 2 * pad : column - 2 * pad;
    texts.forEach((text, index) =>
      canvas.text(
        `${field.naam} ${index + 1}`,
        text,
        [(columns[index % 3] ?? x.a) + pad, y[top] + 11.5 + Math.floor(index / 3) * 6, width, 6],
        style,
      ),
    );
    return;
  }
  const start = y[top] + (isBig ? 12 : 9.5);
  const end = ['links', 'links-rechts', 'rechts'].includes(place) ? y.e : y.ae;
  const room = { width: column - 2 * pad, height: end - start - 2 };
  const { size, lines: fitted } = fitLines(texts, room, style.fontSize);
  fitted.forEach(({ text, down, height }, index) =>
    canvas.text(`${field.naam} ${index + 1}`, text, [x[left] + pad, start + down, room.width, height], {
      ...style,
      fontSize: size,
    }),
  );
}

function drawField(canvas: Canvas, lines: PlateLines, place: keyof typeof places, field: PlateField): void {
  const { x, y } = lines;
  const [left, right, top] = places[place];
  const isBig = field.soort === 'perspectief';
  const color = place === 'lintel' ? 'FFFFFF' : (ink['inkt'] ?? '');
  canvas.text(field.naam, field.naam, [x[left] + pad, y[top] + 3.6, x[right] - x[left] - 2 * pad - 12, 7], {
    fontSize: isBig ? 16 : 10.5,
    bold: true,
    color,
  });
  const size = isBig ? 4.6 : 2.8;
  field.tekens.forEach((sign, index) => {
    const from = x[right] - pad - size - (field.tekens.length - 1 - index) * (size + 0.8);
    canvas.sign(sign, [from, y[top] + 4], size, color);
  });
}

/** The praatplaat as a slide: every name, question and spanning a box. Without lines it is one to fill in. */
export function plateSlide(
  canvas: Canvas,
  fields: Record<string, PlateField>,
  words: { titel: string; hart: string; onderschrift: string; isLeeg: boolean },
): void {
  const lines = plateLines({
    corner: [sheet.margin, 18],
    width: sheet.width - 2 * sheet.margin,
    rows: [18, 28, 44, 60],
    aside: 9,
    below: 6,
  });
  const { x, y, column } = lines;
  canvas.title(words.titel);
  drawPlate(canvas, lines, fields);
  for (const place of ['lintel', 'boven', 'boven-links', 'links', 'links-rechts', 'rechts', 'boven-rechts'] as const) {
    const field = fields[place];
    if (!field) continue;
    drawField(canvas, lines, place, field);
    drawLines(canvas, lines, place, field, words.isLeeg ? [field.vraag] : field.regels.map(({ t }) => t));
  }
  canvas.text(texts.heart, words.hart, [x.c + pad, y.bc + 4, column - 2 * pad, 8], { fontSize: 16, bold: true, color: 'FFFFFF' });
  canvas.text(texts.caption, words.onderschrift, [x.c + pad, y.ae - 15, column - 2 * pad, 11], {
    fontSize: 9.5,
    color: 'FFFFFF',
  });
}
