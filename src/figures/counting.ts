import { capital } from '../languages/capital.ts';
import { divided, inGroups, inWords, partNames } from '#language/figures.ts';
import type { FigureData } from './fields.ts';
import { groupsOf, mainParts, partsOf } from './parts.ts';

/** How many parts a figure has and what they are, without a capital: “vijf condities”. */
export const counted = (data: FigureData, name = partNames.onderdelen): string =>
  `${inWords(mainParts(data).length)} ${data.onderdeelnaam ?? name}`;

/** The same at the start of a sentence. */
export const countedFirst = (data: FigureData, name?: string): string => capital(counted(data, name));

/** How the parts are divided, in sentences: into groups, or one part into others. */
export function divisions(data: FigureData): string[] {
  const groups = groupsOf(data).filter(({ heading }) => heading !== undefined);
  if (groups.length === 0) return [];
  if (mainParts(data).length === partsOf(data).length) return [inGroups(groups.length)];
  return groups.map(({ heading, parts }) => divided(heading ?? '', parts.length));
}
