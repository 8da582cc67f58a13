// The only file of paper that knows how figures are drawn.
import * as words from '#language/paper-books.ts';
import { describeFigure } from '../figures/describe.ts';
import { kindOf } from '../figures/kinds.ts';
import { wrapTo } from '../figures/metrics.ts';
import { styleFor } from '../figures/sheet-style.ts';
import { sheetOf } from '../figures/sheet.ts';
import { svgOf } from '../figures/svg.ts';
import type { EntryFrom } from '../graph/entry.ts';
import type { Graph } from '../graph/graph.ts';
import { inkOf, ownSheetOf } from '../views/ink.ts';

/** The figure of a model on paper. */
export interface PaperFigure {
  svg: string;
  /** Its height on the width of a page, in mm. */
  hoog: number;
  /** All that stands in it, for who does not see it. */
  alt: string;
  bijschrift: string;
}

/** The width of a sheet, and its margin, on both sides. */
const side = 36;
/** What a figure may take of a page, in mm. */
const page = 170;
const marker = '\u2060bron';

const withStop = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);

/** Our fonts have no arrows: paper says where an axis points. */
const withoutArrows = (line: string): string => line.replaceAll('↑ ', words.upwards).replaceAll('→ ', words.toTheRight);

/** Title, caption and each part with its gist. */
function altOf({ data }: EntryFrom<'modellen'>): string {
  const parts = (data.onderdelen ?? []).map(({ naam, kort }) => `${naam}: ${withStop(kort)}`);
  return [withStop(data.titel), withStop(describeFigure(data)), ...parts].join(' ');
}

/**
 * The drawing of a model with its words, without title, caption and source: those stand on the page itself.
 * @returns undefined for a model without a figure
 */
export async function figureOf(graph: Graph, entry: EntryFrom<'modellen'>): Promise<PaperFigure | undefined> {
  if (!kindOf(entry.data)) return undefined;
  const scene = sheetOf(entry.data, marker, wrapTo);
  // A sheet begins with its title and its caption, and ends with its source.
  const [title, caption, ...rest] = scene.labels;
  const foot = rest.pop();
  if (!title || !caption || foot?.lines.join('') !== marker) throw new Error(`The sheet of ${entry.id} is not as paper knows it`);
  const top = caption.y + (caption.lines.length - 1) * caption.leading + 16;
  const width = scene.width - 2 * side;
  const height = Math.max(1, foot.y - foot.size - 14 - top);
  // Paper brings its own fonts and is white.
  const style = {
    ...(await styleFor(inkOf(graph, entry), ' ', ownSheetOf(graph, inkOf(graph, entry)))),
    paper: 'white',
    font: '',
  };
  const labels = rest.map((label) => ({ ...label, lines: label.lines.map(withoutArrows) }));
  const svg = svgOf({ ...scene, labels }, { title: entry.data.titel, description: '' }, style)
    .replace(/@font-face\{[^}]*\}/, '')
    .replace(/<rect class="papier"[^>]*>/, '')
    .replace(/viewBox="[^"]*" width="\d+" height="\d+"/, `viewBox="${side} ${top} ${width} ${height}"`);
  return { svg, hoog: (height / width) * page, alt: altOf(entry), bijschrift: describeFigure(entry.data) };
}
