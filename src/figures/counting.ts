import type { FigureData } from './fields.ts';
import { groupsOf, mainParts, partsOf } from './parts.ts';

const numbers = ['geen', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'];

/** A number in words up to twelve, as a sentence has it. */
export const inWords = (count: number): string => numbers[count] ?? String(count);

/** A text with a capital at its start. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** How many parts a figure has and what they are, without a capital: “vijf condities”. */
export const counted = (data: FigureData, name = 'onderdelen'): string =>
  `${inWords(mainParts(data).length)} ${data.onderdeelnaam ?? name}`;

/** How the parts are divided, in sentences: into groups, or one part into others. */
export function divisions(data: FigureData): string[] {
  const groups = groupsOf(data).filter(({ heading }) => heading !== undefined);
  if (groups.length === 0) return [];
  if (mainParts(data).length === partsOf(data).length) return [`Ze staan in ${inWords(groups.length)} groepen.`];
  return groups.map(({ heading, parts }) => `‘${heading ?? ''}’ is weer verdeeld in ${inWords(parts.length)}.`);
}
