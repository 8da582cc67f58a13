import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isMap, parseDocument, stringify } from 'yaml';
import * as words from '#language/guide.ts';
import { describeFigure } from '../figures/describe.ts';
import type { FigureData } from '../figures/fields.ts';
import { kindNames } from '../figures/kinds.ts';
import { wrapTo } from '../figures/metrics.ts';
import { sheetOf } from '../figures/sheet.ts';
import { styleFor } from '../figures/sheet-style.ts';
import { svgOf } from '../figures/svg.ts';

/** One example of a kind of figure, for the guide. */
export interface Example {
  name: string;
  /** Its fields, as they are written. */
  fields: string;
  data: FigureData;
}

/** The examples of all kinds of figure, in the order of the kinds. Throws when one has none. */
export function figureExamples(root: string): Example[] {
  const { contents } = parseDocument(readFileSync(path.join(root, 'docs', 'leesmij', 'figuren.yaml'), 'utf8'));
  return kindNames.map((name) => {
    const node = isMap(contents) ? contents.get(name) : undefined;
    if (!isMap(node)) throw new Error(`docs/leesmij/figuren.yaml has no example of ${name}`);
    // The schema checks it where the guide shows it.
    const data = { titel: name, ...node.toJSON() } as FigureData;
    return { name, fields: stringify(node, { lineWidth: 0 }), data };
  });
}

/** The drawing of an example, with all its words; letters come from who looks at it. */
export async function drawingOf({ name, data }: Example): Promise<string> {
  const scene = sheetOf({ ...data, titel: `figuur: ${name}` }, words.fromGarden, wrapTo);
  const svg = svgOf(scene, { title: name, description: describeFigure(data) }, await styleFor('lucht', 'a'));
  return `${svg.replace(/@font-face\{[^}]*\}/, '')}\n`;
}
