import * as words from '#language/paper-slides.ts';
import { isDarkInk, signsOf } from '../../views/ink.ts';
import { slideColour } from './canvas.ts';
import type { EntryFrom } from '../../graph/entry.ts';
import { entryData } from '../entry-data.ts';
import type { Source } from '../place-of-site.ts';
import { fonts, footOf, ink, sheet, type Canvas } from './canvas.ts';

const { width, margin, axis } = sheet;

/** What a speaker finds under a slide: where it comes from. */
const sourceNote = (bronnen: readonly { titel: string; plaats: string }[]): string =>
  words.source(bronnen.map(({ titel, plaats }) => `${titel}, ${plaats}`).join('; '));

/** A perspectief: its name on its sheet, its answer, its questions on the plate in two columns. */
export function perspectiefSlide(
  canvas: Canvas,
  source: Source,
  entry: EntryFrom<'perspectieven'>,
  questions: readonly string[],
): void {
  const { naam, antwoord, kort, bronnen } = entryData(source, entry);
  const [inkt = ''] = signsOf(source.graph, entry);
  const color = isDarkInk(source.graph, inkt) ? 'FFFFFF' : (ink['inkt'] ?? '');
  canvas.rect(words.sheet, [0, 0, width, 94], slideColour(source.graph, inkt));
  canvas.sign(inkt, [margin, 12], 10, color);
  canvas.title(naam);
  canvas.text(words.answer, antwoord, [axis, 50, width - axis - margin - 10, 40], {
    fontFace: fonts.lit,
    fontSize: 16,
    lineSpacingMultiple: 1.08,
    color,
  });
  const { kinds } = source.graph;
  canvas.text(words.heading, kinds.has('kernvragen') ? kinds.get('kernvragen').meervoud : '', [margin, 104, 70, 8], {
    fontSize: 16,
    bold: true,
  });
  const perColumn = Math.ceil(questions.length / 2);
  const column = (width - axis - margin - 8) / 2;
  questions.forEach((question, index) => {
    const x = axis + Math.floor(index / perColumn) * (column + 8);
    const y = 103 + (index % perColumn) * 23;
    canvas.line(words.line, [x, y, column, 0]);
    canvas.text(words.question(index + 1), question, [x, y + 3, column, 19], { fontFace: fonts.lit, fontSize: 16 });
  });
  canvas.foot(source.graph.site.naam, footOf(source, entry.url));
  canvas.notes(`${kort}\n\n${sourceNote(bronnen)}`);
}

/** Two sheets that lie over each other, with room for notes. */
function drawSides(canvas: Canvas, [one, other]: readonly [string, string]): void {
  const [top, height, side, lower] = [46, 80, 182, 8];
  const right = width - margin - side;
  const over = 2 * side - (width - 2 * margin);
  canvas.rect(words.sheetLeft, [margin, top, side, height], ink['grijs']);
  canvas.rect(words.sheetRight, [right, top + lower, side, height], ink['grijs']);
  canvas.rect(words.overlap, [right, top + lower, over, height - lower], ink['grijs-dubbel']);
  canvas.rect(words.edgeLeft, [margin, top, side, height], undefined, 0.75);
  canvas.rect(words.edgeRight, [right, top + lower, side, height], undefined, 0.75);
  const column = right - margin;
  const note = { fontFace: fonts.lit, fontSize: 16 };
  const pole = (naam: string, text: string, x: number): void => {
    canvas.text(words.pole(naam), text, [x, top + 14, column - 12, 18], { fontSize: text.length > 18 ? 20 : 26, bold: true });
    canvas.text(words.noteOn(naam), words.whatBrings, [x, top + 35, column - 14, 38], note);
  };
  pole(words.left, one, margin + 8);
  canvas.text(words.both, words.bothTitle, [right + 5, top + 19, over - 8, 10], { fontSize: 18, bold: true });
  canvas.text(words.noteBoth, words.whereBoth, [right + 5, top + 35, over - 8, 34], note);
  pole(words.right, other, margin + side + 8);
}

/** A scale of seven ticks, and a dot to drag. */
function drawScale(canvas: Canvas, [one, other]: readonly [string, string]): void {
  const y = 150;
  const long = width - 2 * margin;
  canvas.line(words.line, [margin, y, long, 0], 2);
  for (let tick = 0; tick < 7; tick += 1) {
    const half = tick % 3 === 0 ? 4 : 2;
    canvas.line(words.tick, [margin + (tick * long) / 6, y - half, 0, 2 * half], tick % 3 === 0 ? 2 : 1);
  }
  canvas.dot(words.weStandHere, [margin + long / 3 - 5, y - 5, 10, 10]);
  canvas.text(words.scaleLeft, one, [margin, y + 7, 110, 7], { bold: true });
  canvas.text(words.scaleMiddle, words.evenlyStrong, [width / 2 - 30, y + 7, 60, 7], { align: 'center' });
  canvas.text(words.scaleRight, other, [width - margin - 110, y + 7, 110, 7], { bold: true, align: 'right' });
}

/** A dilemma: its question, its two sides, and where we stand. */
export function dilemmaSlide(canvas: Canvas, source: Source, entry: EntryFrom<'dilemmas'>): void {
  const { antwoord, bronnen } = entryData(source, entry);
  const { niveau, polen, vraag } = entry.data;
  const naam = source.graph.site.niveaus?.[niveau - 1];
  const soort = source.graph.kinds.get(entry.collection).enkelvoud;
  canvas.title(vraag);
  canvas.text(words.place, words.level(soort, niveau, naam ?? ''), [margin, 8, 200, 6], { fontSize: 12 });
  drawSides(canvas, polen);
  drawScale(canvas, polen);
  canvas.foot(source.graph.site.naam, footOf(source, entry.url));
  canvas.notes(`${antwoord}\n\n${words.dragDot}\n\n${sourceNote(bronnen)}`);
}
