import { tag } from '#language/language.ts';
import type { Label, Scene } from './annotate.ts';
import { classOf, type Shape } from './shapes.ts';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The colours and the font of a stand-alone figure. */
export interface SheetStyle {
  paper: string;
  ink: string;
  sheet: string;
  double: string;
  /** The font as an address within the file. */
  font: string;
}

const rulesOf = ({ paper, ink, sheet, double, font }: SheetStyle): string =>
  [
    `@font-face{font-family:F;src:url(${font});font-weight:400 700}`,
    `text{font-family:F,'Schibsted Grotesk',Arial,sans-serif;fill:${ink}}`,
    `rect,circle,path{stroke:${ink};stroke-width:1.5;fill:none}`,
    `.papier{fill:${paper};stroke:none}`,
    `.vel{fill:${sheet}}.dubbel{fill:${double}}.leeg,.gestreept{fill:${paper}}.inkt{fill:${ink}}`,
    `.gestreept,.stippel{stroke-dasharray:4 3}.dik{stroke-width:5}`,
  ].join('');

function shapeOf(shape: Shape): string {
  const name = classOf(shape);
  switch (shape.form) {
    case 'rect':
      return `<rect class="${name}" x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}"/>`;
    case 'circle':
      return `<circle class="${name}" cx="${shape.cx}" cy="${shape.cy}" r="${shape.r}"/>`;
    case 'path':
    case 'line':
      return `<path class="${name}" d="${shape.d}"/>`;
  }
}

function textOf({ x, y, lines, leading, anchor, size, isBold }: Label): string {
  const spans = lines.map((line, index) => `<tspan x="${x}" y="${y + index * leading}">${escape(line)}</tspan>`);
  return `<text text-anchor="${anchor}" font-size="${size}" font-weight="${isBold ? 700 : 400}">${spans.join('')}</text>`;
}

/** The letters that a scene needs. */
export const lettersOf = ({ labels }: Scene): string => labels.flatMap(({ lines }) => lines).join('');

/** A scene as an SVG file that stands by itself, with a title and a description. */
export function svgOf(scene: Scene, { title, description }: { title: string; description: string }, style: SheetStyle): string {
  const { width, height, shapes, labels } = scene;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" lang="${tag}" role="img" aria-labelledby="titel uitleg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<title id="titel">${escape(title)}</title><desc id="uitleg">${escape(description)}</desc>`,
    `<style>${rulesOf(style)}</style>`,
    `<rect class="papier" width="${width}" height="${height}"/>`,
    ...shapes.map(shapeOf),
    ...labels.map(textOf),
    '</svg>',
  ].join('\n');
}
