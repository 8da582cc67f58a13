import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { begunGuide } from '#language/guide.ts';
import type { Kinds } from '../schema/kind.ts';
import { drawingOf, figureExamples } from './figures.ts';
import { modelPicture } from './model-picture.ts';
import { components, figures, kindsTable, sharedFields, sheets, withParts } from './parts.ts';

/** The guide for redacteuren, from the root of the generator. */
export const guide = 'content/LEESMIJ.md';

/** Where a guide stands: a folder, and the guide from there. Its pictures come beside it, as its links say. */
export interface GuidePlace {
  base: string;
  file: string;
}

/**
 * The guide as it should be today, and its pictures, by their path from the folder that it is for. Where there is none yet, it begins
 * with what can be made.
 * @param root the folder of the generator, with the examples
 */
export async function guideFiles(
  root: string,
  kinds: Kinds,
  { base, file }: GuidePlace = { base: root, file: guide },
): Promise<Map<string, string>> {
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
  const written = path.join(base, file);
  return new Map([
    [file, withParts(existsSync(written) ? readFileSync(written, 'utf8') : begunGuide, parts)],
    ['docs/leesmij/inhoudsmodel.svg', modelPicture(kinds)],
    ...drawings,
  ]);
}
