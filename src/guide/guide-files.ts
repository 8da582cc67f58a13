import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Kinds } from '../schema/kind.ts';
import { drawingOf, figureExamples } from './figures.ts';
import { modelPicture } from './model-picture.ts';
import { components, figures, kindsTable, sharedFields, sheets, withParts } from './parts.ts';

/** The guide for redacteuren, from the root of the generator. */
export const guide = 'content/LEESMIJ.md';

/** The guide as it should be today, and its pictures, by their path from the root of the generator. */
export async function guideFiles(root: string, kinds: Kinds): Promise<Map<string, string>> {
  const examples = figureExamples(root);
  const parts = new Map([
    ['soorten', kindsTable(kinds)],
    ['velden', sharedFields(kinds)],
    ['onderdelen', components()],
    ['figuren', figures(examples, kinds)],
    ['werkbladen', sheets(root, kinds)],
  ]);
  const drawings = await Promise.all(
    examples.map(async (example): Promise<[string, string]> => [
      `docs/leesmij/figuur-${example.name}.svg`,
      await drawingOf(example),
    ]),
  );
  return new Map([
    [guide, withParts(readFileSync(path.join(root, guide), 'utf8'), parts)],
    ['docs/leesmij/inhoudsmodel.svg', modelPicture(kinds)],
    ...drawings,
  ]);
}
