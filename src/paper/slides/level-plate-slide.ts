import * as texts from '#language/paper-slides.ts';
import type { LevelPlateData } from '../level-plate-data.ts';
import { fitLines } from './fit-lines.ts';
import { fonts, ink, sheet, type Box, type Canvas } from './canvas.ts';

const { margin } = sheet;
const wide = sheet.width - 2 * margin;
const gap = 6;
const pad = 5.5;
const lintel: Box = [margin, 18, wide, 15];
const top = 38;
const size = { width: (wide - gap) / 2, height: 67 };
const hart = { width: 66, height: 32 };
/** Text keeps to the outer side of each sheet, clear of the hart. */
const column = size.width - (hart.width - gap) / 2 - 2 * pad;

/** Where the sheet of a niveau lies, and where its text begins. */
function placeOf(index: number): { box: Box; x: number; y: number } {
  const isRight = index % 2 === 1;
  const left = margin + (isRight ? size.width + gap : 0);
  const y = top + Math.floor(index / 2) * (size.height + gap);
  const x = isRight ? left + size.width - pad - column : left + pad;
  return { box: [left, y, size.width, size.height], x, y };
}

/** A scale of seven ticks, and a dot to drag to where we stand. */
function drawScale(canvas: Canvas, x: number, y: number): void {
  canvas.line(texts.line, [x, y, column, 0], 1);
  for (let tick = 0; tick < 7; tick += 1) {
    const half = tick % 3 === 0 ? 1.6 : 0.9;
    canvas.line(texts.tick, [x + (tick * column) / 6, y - half, 0, 2 * half]);
  }
  canvas.dot(texts.weStandHere, [x + column / 2 - 1.7, y - 1.7, 3.4, 3.4]);
}

/** The dilemmas of one niveau under each other: two sides, the question, the scale. */
function drawDilemmas(canvas: Canvas, index: number, { naam, dilemmas }: LevelPlateData['niveaus'][number]): void {
  const { x, y } = placeOf(index);
  canvas.text(naam, naam, [x, y + 3, column, 7], { fontSize: 15, bold: true });
  const room = (size.height - 12) / Math.max(1, dilemmas.length);
  dilemmas.forEach(({ polen, vraag }, at) => {
    const from = y + 11 + at * room;
    const name = `${naam} ${at + 1}`;
    const [one = '', other = ''] = polen;
    canvas.line(texts.line, [x, from, column, 0], 0.5);
    canvas.text(texts.onTheLeft(name), one, [x, from + 1.2, column / 2, 4.6], { fontSize: 10.5, bold: true });
    canvas.text(texts.onTheRight(name), other, [x + column / 2, from + 1.2, column / 2, 4.6], {
      fontSize: 10.5,
      bold: true,
      align: 'right',
    });
    const { size: fontSize } = fitLines([vraag], { width: column, height: 4.5 }, 9.5);
    canvas.text(texts.itsQuestion(name), vraag, [x, from + 5.8, column, 8], { fontFace: fonts.lit, fontSize });
    drawScale(canvas, x, from + 14.4);
  });
}

/** The words in the midst and over it. */
function drawWords(canvas: Canvas, { themas }: LevelPlateData, words: { hart: string; onderschrift: string }): void {
  const white = { color: 'FFFFFF' };
  canvas.rect(texts.lintel, lintel, ink['inkt']);
  const each = (wide - 2 * pad) / Math.max(1, themas.length);
  themas.forEach(({ naam }, index) =>
    canvas.text(texts.theme(index + 1), naam, [margin + pad + index * each, lintel[1] + 4, each - 4, 8], {
      fontSize: 16,
      bold: true,
      ...white,
    }),
  );
  const x = sheet.width / 2 - hart.width / 2;
  const y = top + size.height + gap / 2 - hart.height / 2;
  canvas.rect(texts.overlapMiddle, [x, y, hart.width, hart.height], ink['hart']);
  const inside = hart.width - 2 * pad;
  canvas.text(texts.heart, words.hart, [x + pad, y + 4, inside, 13], { fontSize: 14, bold: true, ...white });
  canvas.text(texts.caption, words.onderschrift, [x + pad, y + 18, inside, 12], { fontSize: 9, ...white });
}

/** The plate of the niveaus as a slide: every side and question a box. To fill in, they hold what is asked. */
export function levelPlateSlide(canvas: Canvas, data: LevelPlateData): void {
  const { woorden, niveaus } = data;
  const words = data.isLeeg ? (woorden.leeg ?? woorden) : woorden;
  canvas.title(words.titel);
  for (let index = 0; index < niveaus.length; index += 1) {
    const { box } = placeOf(index);
    canvas.rect(texts.levelSheet, box, ink['grijs']);
    canvas.rect(texts.levelEdge, box, undefined, 0.75);
  }
  const asked = woorden.leeg?.vraag ?? '';
  niveaus.forEach(({ naam, dilemmas }, index) =>
    drawDilemmas(canvas, index, {
      naam,
      dilemmas: data.isLeeg
        ? dilemmas.map((one) => ({ ...one, polen: [texts.oneSide, texts.otherSide], vraag: asked }))
        : dilemmas,
    }),
  );
  drawWords(canvas, data, words);
}
