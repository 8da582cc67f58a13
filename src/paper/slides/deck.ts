import * as texts from '#language/paper-slides.ts';
import type { Graph } from '../../graph/graph.ts';
import { isDarkInk, signsOf } from '../../views/ink.ts';
import { slideColour } from './canvas.ts';
import PptxGenJS from 'pptxgenjs';
import { levelPlateData } from '../level-plate-data.ts';
import { plateFields } from '../plate-data.ts';
import type { Source } from '../place-of-site.ts';
import { dateOf } from '../site-data.ts';
import { Canvas, footOf, fonts, ink, sheet, type Box } from './canvas.ts';
import { dilemmaSlide, perspectiefSlide } from './entry-slides.ts';
import { finishPptx } from './finish-pptx.ts';
import { levelPlateSlide } from './level-plate-slide.ts';
import { drawPlate, plateLines, plateSlide } from './plate-slide.ts';
import { onOneLine } from '../../views/home.ts';

const { width, margin } = sheet;

type Layout = keyof typeof texts.layouts;

const layouts = ['cover', 'plate', 'place', 'darkPlace', 'choice'] as const;

/** The kinds of slide: where the title of each stands, and its size in points. */
const masters: Readonly<Record<Layout, { box: Box; fontSize: number; color?: string }>> = {
  cover: { box: [44, 22, 250, 28], fontSize: 54 },
  plate: { box: [margin, 6.5, 250, 10], fontSize: 18 },
  place: { box: [margin, 26, 300, 20], fontSize: 40 },
  darkPlace: { box: [margin, 26, 300, 20], fontSize: 40, color: 'FFFFFF' },
  choice: { box: [margin, 16, width - 2 * margin, 26], fontSize: 28 },
};

/** Slides with titles that stand in a place of their own, so that an outline shows them. */
function startDeck({ graph }: Source): PptxGenJS {
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = texts.deckTitle(graph.site.naam);
  deck.subject = onOneLine(graph.site.introductie);
  deck.author = graph.site.naam;
  deck.company = '';
  deck.theme = { headFontFace: fonts.grot, bodyFontFace: fonts.lit };
  for (const name of layouts) {
    const { box, fontSize, color = ink['inkt'] ?? '' } = masters[name];
    const [x, y, w, h] = box.map((mm) => mm / 25.4);
    const place = { x: x ?? 0, y: y ?? 0, w: w ?? 0, h: h ?? 0 };
    const look = {
      fontFace: fonts.grot,
      fontSize,
      bold: true,
      color,
      align: 'left',
      valign: 'top',
      margin: 0,
      charSpacing: -0.6,
    } as const;
    deck.defineSlideMaster({
      title: texts.layouts[name],
      background: { color: 'FFFFFF' },
      objects: [{ placeholder: { options: { name: 'titel', type: 'title', ...place, ...look }, text: '' } }],
    });
  }
  return deck;
}

/** The fields of the plate with the colour of each: slides have no table of colours but ours. */
const coloured = (graph: Graph, fields: ReturnType<typeof plateFields>): typeof fields =>
  fields &&
  Object.fromEntries(Object.entries(fields).map(([place, field]) => [place, { ...field, inkt: slideColour(graph, field.inkt) }]));

/** The cover: the plate off the right and upper edge, and a line to fill in. */
function coverSlide(canvas: Canvas, source: Source, fields: NonNullable<ReturnType<typeof plateFields>>): void {
  const { naam, praatplaat } = source.graph.site;
  const introductie = onOneLine(source.graph.site.introductie);
  const lines = plateLines({ corner: [24, 0], width: width - 24, rows: [11, 96, 34, 40], aside: 12, below: 9.5 });
  drawPlate(canvas, lines, fields);
  canvas.title(naam);
  canvas.text(texts.subtitle, introductie, [44, 54, 190, 22], { fontSize: 22 });
  const hart: Box = [lines.x.c + 8, lines.y.bc + 7, lines.column - 16, 14];
  canvas.text(texts.heart, praatplaat?.hart ?? '', hart, { fontSize: 20, bold: true, color: 'FFFFFF' });
  canvas.text(texts.occasion, texts.nameOfMeeting, [lines.x.a + 8, lines.y.ae + 26, lines.column - 10, 10]);
  canvas.notes(texts.replaceLine);
}

/** The plate of the niveaus, full and to fill in; none where the content makes none. */
function levelPlateSlides(source: Source, slide: (layout: Layout) => Canvas): void {
  for (const isLeeg of source.graph.site.niveauplaat?.leeg ? [false, true] : [false]) {
    const levels = levelPlateData(source, { maat: 'a4', isLicht: false, isLeeg });
    if (!levels) continue;
    const canvas = slide('plate');
    levelPlateSlide(canvas, levels);
    canvas.foot(source.graph.site.naam, footOf(source, '/dilemmas/'));
    canvas.notes(`${levels.woorden.gebruik}\n\n${levels.woorden.herkomst}`);
  }
}

/** The praatplaat and the plate of the niveaus, full and to fill in, and a slide for each perspectief and each dilemma. */
export async function deckOf(source: Source): Promise<{ pages: number; file: Uint8Array }> {
  const { graph } = source;
  const fields = coloured(source.graph, plateFields(source));
  const deck = startDeck(source);
  let pages = 0;
  const slide = (layout: Layout): Canvas => {
    pages += 1;
    return new Canvas(deck.addSlide({ masterName: texts.layouts[layout] }));
  };
  const words = graph.site.praatplaat;
  if (fields && words) {
    coverSlide(slide('cover'), source, fields);
    const full = slide('plate');
    plateSlide(full, fields, { titel: texts.platePicture, ...words, isLeeg: false });
    full.foot(graph.site.naam, footOf(source, '/'));
    full.notes(texts.everyLine);
    if (words.leeg) {
      const empty = slide('plate');
      plateSlide(empty, fields, { ...words.leeg, isLeeg: true });
      empty.foot(graph.site.naam, footOf(source, '/'));
      empty.notes(texts.fillFields);
    }
  }
  levelPlateSlides(source, slide);
  for (const entry of graph.all('perspectieven')) {
    const field = Object.values(fields ?? {}).find(({ id }) => id === entry.id);
    const master = signsOf(graph, entry).some((inkt) => isDarkInk(graph, inkt)) ? 'darkPlace' : 'place';
    perspectiefSlide(slide(master), source, entry, field?.regels.map(({ t }) => t) ?? []);
  }
  for (const entry of graph.all('dilemmas')) dilemmaSlide(slide('choice'), source, entry);
  const made = await deck.write({ outputType: 'uint8array' });
  if (!(made instanceof Uint8Array)) throw new Error('The slides did not come as bytes');
  return { pages, file: finishPptx(made, dateOf(graph)) };
}
