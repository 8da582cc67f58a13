import type { Label, WrapTo } from '../../src/figures/annotate.ts';
import type { FigureData, Part } from '../../src/figures/fields.ts';
import type { Drawing, Shape } from '../../src/figures/shapes.ts';
import { wrap } from '../../src/figures/text.ts';

/** A letter as wide as half its height: enough to tell whether words fit. */
export const letterWidth = 0.5;

/** Breaks lines with letters of one width, so that no font needs to be read. */
export const wrapTo: WrapTo = (text, width, { size }) => wrap(text, (line) => line.length * size * letterWidth <= width);

/** Parts called A, B, C …, with what `more` adds to each. */
export const parts = (count: number, more: (index: number) => Partial<Part> = () => ({})): Part[] =>
  Array.from({ length: count }, (_, index) => ({
    naam: String.fromCharCode(65 + index),
    kort: `Zin van ${String.fromCharCode(65 + index)}.`,
    ...more(index),
  }));

/** A model with parts, and whatever else is given. */
export const model = (more: Partial<FigureData> = {}): FigureData => ({
  titel: 'Model',
  soort: 'figuur',
  onderdelen: parts(3),
  ...more,
});

const places: NonNullable<Part['plaats']>[] = [
  ['links', 'boven'],
  ['rechts', 'boven'],
  ['links', 'onder'],
  ['rechts', 'onder'],
];

/** One right model of each kind of figure. */
export const samples: Record<string, FigureData> = {
  matrix: model({
    figuur: 'matrix',
    assen: [
      { naam: 'hoe', van: 'los', naar: 'vast' },
      { van: 'klein', naar: 'groot' },
    ],
    onderdelen: parts(4, (index) => ({ plaats: places[index] })),
  }),
  tabelmatrix: model({
    figuur: 'tabelmatrix',
    kolommen: ['een', 'twee'],
    onderdelen: parts(3, (index) => ({ cellen: [`vak ${index}`, null] })),
  }),
  wiel: model({ figuur: 'wiel', kern: ['A'], onderdelen: parts(5) }),
  spaken: model({ figuur: 'spaken', kern: ['B'], onderdelen: parts(5) }),
  rondom: model({ figuur: 'rondom', midden: 'Waarom?', rand: ['één', 'twee'], onderdelen: parts(4) }),
  niveaus: model({ figuur: 'niveaus' }),
  waterlijn: model({ figuur: 'waterlijn', onderdelen: parts(2) }),
  fasen: model({ figuur: 'fasen', ordening: 'verloop' }),
  schaal: model({ figuur: 'schaal', ordening: 'rangorde' }),
  toenadering: model({ figuur: 'toenadering', ordening: 'verloop' }),
  curve: model({
    figuur: 'curve',
    verloop: {
      as: 'de tijd',
      punten: [
        { naam: 'op', hoogte: 4 },
        { naam: 'neer', hoogte: 0 },
        { naam: 'weer', hoogte: 3, open: true },
      ],
    },
  }),
  polen: model({ figuur: 'polen', onderdelen: parts(3, () => ({ polen: ['ja', 'nee'] })) }),
  beelden: model({ figuur: 'beelden', onderdelen: parts(2, (index) => ({ beeld: index === 0 ? 'knoop' : 'gat' })) }),
  typologie: model({ figuur: 'typologie' }),
  bouwstenen: model({ figuur: 'bouwstenen' }),
  rij: model({ figuur: 'rij' }),
};

/** The rectangle around a shape; of a path, around the points that it is written with. */
export function boxOf(shape: Shape): { left: number; top: number; right: number; bottom: number } {
  if (shape.form === 'rect') return { left: shape.x, top: shape.y, right: shape.x + shape.width, bottom: shape.y + shape.height };
  if (shape.form === 'circle')
    return { left: shape.cx - shape.r, top: shape.cy - shape.r, right: shape.cx + shape.r, bottom: shape.cy + shape.r };
  const points = [...shape.d.matchAll(/([MLCQA])([^MLCQAZ]*)/g)].map(([, , numbers = '']) => {
    const list = numbers.trim().split(/\s+/).map(Number);
    return { x: list.at(-2) ?? NaN, y: list.at(-1) ?? NaN };
  });
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** The shapes of a drawing that leave its canvas, or that are nowhere. */
export const outside = ({ width, height, shapes }: Pick<Drawing, 'width' | 'height' | 'shapes'>): Shape[] =>
  shapes.filter((shape) => {
    const { left, top, right, bottom } = boxOf(shape);
    return !(0 <= left && left <= right && right <= width && 0 <= top && top <= bottom && bottom <= height);
  });

/** The shapes with this tone. */
export const toned = ({ shapes }: Pick<Drawing, 'shapes'>, tone: string): Shape[] =>
  shapes.filter((shape) => shape.form !== 'line' && shape.tone === tone);

/** The rectangle that a label takes, by the letters of these tests. */
export function labelBox({ x, y, lines, leading, size, anchor }: Label) {
  const width = Math.max(...lines.map((line) => line.length * size * letterWidth));
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const top = y - size * 0.8;
  return { left, right: left + width, top, bottom: top + (lines.length - 1) * leading + size };
}

/** Pairs of labels that lie over each other, and labels that leave the canvas. */
export function clashes({ width, height, labels }: { width: number; height: number; labels: Label[] }): string[] {
  const boxes = labels
    .filter(({ lines }) => lines.length > 0)
    .map((label) => ({ text: label.lines.join(' '), ...labelBox(label) }));
  const over = boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((two) => one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom)
      .map((two) => `${one.text} / ${two.text}`),
  );
  const out = boxes.filter(({ left, right, top, bottom }) => left < 0 || top < 0 || right > width || bottom > height);
  return [...over, ...out.map(({ text }) => `${text} leaves the canvas`)];
}
