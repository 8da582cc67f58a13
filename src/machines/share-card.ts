import { wrap, type Measure } from '../figures/text.ts';

/** What a card says of a page, for who gets its link. */
export interface Card {
  title: string;
  kind: string;
  site: string;
  /** The colours of two sheets that lie shifted, where the page lies between two. */
  between?: readonly [string, string] | undefined;
  /** The colour of its sheet, or of where two overlap. */
  sheet: string;
  onSheet: string;
  paper: string;
  ink: string;
}

/** What networks show beside a link: twelve hundred wide, in the shape that they cut to. */
export const cardSize = { width: 1200, height: 630 } as const;

const margin = 80;
const sizes = [92, 78, 66, 56, 48] as const;
const most = 4;
const shift = 40;

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replaceAll('\u00ad', '');

/** The title in lines, as large as it fits. */
function setTitle(title: string, measure: Measure): { lines: string[]; size: number } {
  const room = cardSize.width - 3 * margin;
  const tried = sizes.map((size) => ({ size, lines: wrap(title, (line) => measure(line, size, true) <= room) }));
  const fitting = tried.find(({ lines }) => lines.length <= most);
  const last = tried.at(-1) ?? { size: sizes[4], lines: [title] };
  return fitting ?? { size: last.size, lines: [...last.lines.slice(0, most - 1), `${last.lines[most - 1] ?? ''} …`] };
}

/** A card as SVG: the title on the sheet of the page, as its head has it. */
export function cardOf({ title, kind, site, between, sheet, onSheet, paper, ink }: Card, measure: Measure): string {
  const { width, height } = cardSize;
  const { lines, size } = setTitle(title, measure);
  const step = size * 1.06;
  const top = 150 + size;
  const text = (x: number, y: number, letters: number, weight: number, fill: string, words: string): string =>
    `<text x="${x}" y="${y}" font-family="Schibsted Grotesk" font-size="${letters}" font-weight="${weight}" fill="${fill}">${escaped(words)}</text>`;
  const rect = (x: number, y: number, fill: string): string =>
    `<rect x="${x}" y="${y}" width="${width - (between ? shift : 0)}" height="${height - 70 - (between ? shift : 0)}" fill="${fill}"/>`;
  const overlap = `<rect x="${shift}" y="${shift}" width="${width - 2 * shift}" height="${height - 70 - 2 * shift}" fill="${sheet}"/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    ...(between ? [rect(0, 0, between[0]), rect(shift, shift, between[1]), overlap] : [rect(0, 0, sheet)]),
    `<rect width="${width}" height="8" fill="${ink}"/>`,
    text(margin, 110, 34, 500, onSheet, kind),
    ...lines.map((line, index) => text(margin, Math.round(top + index * step), size, 800, onSheet, line)),
    text(margin, height - 24, 34, 700, ink, site),
    '</svg>',
  ].join('');
}
