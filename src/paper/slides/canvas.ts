import type PptxGenJS from 'pptxgenjs';
import { locale } from '#language/language.ts';
import * as texts from '#language/paper-slides.ts';
import type { Graph } from '../../graph/graph.ts';
import { ownColours } from '../../views/ink.ts';
import type { Source } from '../place-of-site.ts';

/** The inks on a slide, as pptx writes colours. */
export const ink: Readonly<Record<string, string>> = {
  papier: 'FFFFFF',
  inkt: '17140F',
  zacht: '57524A',
  zalm: 'F7A189',
  lucht: 'B4CFE0',
  zon: 'FBDD80',
  zwart: '17140F',
  'lucht-zalm': 'C49E93',
  'zon-zalm': 'F3A65F',
  'lucht-zon': 'B3C287',
  hart: '3D2D20',
  grijs: 'E6E1D6',
  'grijs-dubbel': 'C4BDAF',
};

/** The colour of an ink on a slide: one of the handreiking itself, or of the generator. */
export const slideColour = (graph: Graph, inkt: string): string =>
  ownColours(graph)[inkt]?.slice(1).toUpperCase() ?? ink[inkt] ?? ink['grijs-dubbel'] ?? '';

/** The fonts of slides: on every machine of an office, which ours are not. */
export const fonts = { grot: 'Arial', lit: 'Georgia' };

/** A slide in mm: its size, its margin, its second axis. */
export const sheet = { width: 338.67, height: 190.5, margin: 14, axis: 98 };

/** A box in mm: left, top, width, height. */
export type Box = readonly [x: number, y: number, width: number, height: number];

const inch = (mm: number): number => mm / 25.4;
const placed = ([x, y, width, height]: Box) => ({ x: inch(x), y: inch(y), w: inch(width), h: inch(height) });

/** One slide to draw on, in mm. */
export class Canvas {
  readonly #slide: PptxGenJS.Slide;

  constructor(slide: PptxGenJS.Slide) {
    this.#slide = slide;
  }

  /** The title, in the place that its master gives it. */
  title(text: string): void {
    this.#slide.addText(text, { placeholder: 'titel', lang: locale });
  }

  /** A text to edit. `name` is what the list of objects calls it. */
  text(name: string, text: string, box: Box, options: PptxGenJS.TextPropsOptions = {}): void {
    const basic = { margin: 0, align: 'left', valign: 'top', fontFace: fonts.grot, fontSize: 14, fit: 'none' } as const;
    this.#slide.addText(text, {
      objectName: name,
      ...placed(box),
      ...basic,
      color: ink['inkt'] ?? '',
      lang: locale,
      ...options,
    });
  }

  /** A field of one colour, an outline, or both. */
  rect(name: string, box: Box, fill?: string, line?: number): void {
    this.#slide.addShape('rect', {
      objectName: name,
      ...placed(box),
      fill: fill ? { color: fill } : { type: 'none' },
      line: line ? { color: ink['inkt'] ?? '', width: line } : { type: 'none' },
    });
  }

  line(name: string, box: Box, width = 0.75): void {
    this.#slide.addShape('line', { objectName: name, ...placed(box), line: { color: ink['inkt'] ?? '', width } });
  }

  dot(name: string, box: Box): void {
    this.#slide.addShape('ellipse', {
      objectName: name,
      ...placed(box),
      fill: { color: ink['inkt'] ?? '' },
      line: { type: 'none' },
    });
  }

  /** The sign of an ink. */
  sign(naam: string, [x, y]: readonly [number, number], size: number, color = ink['inkt'] ?? ''): void {
    const look = { objectName: texts.signName, fill: { color }, line: { type: 'none' } } as const;
    const box = placed([x, y, size, size]);
    const inner = placed([x + size * 0.06, y + size * 0.06, size * 0.88, size * 0.88]);
    if (naam === 'zalm' || naam === 'cirkel') this.#slide.addShape('ellipse', { ...look, ...box });
    if (naam === 'lucht' || naam === 'vierkant') this.#slide.addShape('rect', { ...look, ...inner });
    if (naam === 'zon' || naam === 'driehoek') this.#slide.addShape('triangle', { ...look, ...box });
    if (naam === 'ruit') this.#slide.addShape('diamond', { ...look, ...box });
    if (naam === 'zeshoek') this.#slide.addShape('hexagon', { ...look, ...box });
    if (naam === 'zwart' || naam === 'poort') {
      // An arch on a grid of 16: half a ring on two legs.
      const unit = size / 16;
      this.#slide.addShape('blockArc', { ...look, ...placed([x + unit, y + unit, 14 * unit, 14 * unit]) });
      for (const leg of [1, 11.5]) {
        this.#slide.addShape('rect', { ...look, ...placed([x + leg * unit, y + 7.9 * unit, 3.5 * unit, 6.1 * unit]) });
      }
    }
  }

  /** Where a slide comes from, with a link. A linked run may break within words, so links stand here only. */
  foot(siteName: string, { words, url }: { words: string; url: string | undefined }): void {
    const { margin, height, width } = sheet;
    const line = words ? `${siteName} · ${words}` : siteName;
    const link = url && { hyperlink: { url } };
    this.text(texts.sourceName, line, [margin, height - 9.5, width - 2 * margin, 5], {
      fontSize: 10,
      color: ink['zacht'] ?? '',
      ...link,
    });
  }

  notes(text: string): void {
    this.#slide.addNotes(text);
  }
}

/** The address of a page as the foot of a slide names it; a slide has no place from which a link could count. */
export const footOf = ({ siteUrl }: Source, url: string): { words: string; url: string | undefined } => {
  const address = siteUrl && `${siteUrl}${url.slice(1)}`;
  return { words: address ? address.replace(/^https?:\/\//, '') : '', url: address };
};
