import { capital } from '../languages/capital.ts';
import type { SharedData } from '../schema/kind.ts';
import type { Csl } from '../schema/csl.ts';
import type { Entry } from './entry.ts';

type Author = NonNullable<Csl['author']>[number];

const surname = (author: Author): string => {
  if ('literal' in author) return author.literal;
  const particle = author['non-dropping-particle'];
  return particle ? `${capital(particle)} ${author.family}` : author.family;
};

const joined = ([first = '', second, ...more]: readonly string[]): string => {
  if (more.length > 0) return `${first} e.a.`;
  return second ? `${first} en ${second}` : first;
};

/** Who made a publication: its authors, else its editors, else who published it. Empty where nobody is named. */
export const makersOf = (csl: Csl): string => joined((csl.author ?? csl.editor ?? []).map(surname)) || (csl.publisher ?? '');

/** Author and year, as a sentence names a publication: “Jansen en De Vries (2023)”. Without an author it is the title. */
export function citationOf(csl: Csl): string {
  const year = csl.issued?.slice(0, 4) ?? 'z.j.';
  const names = (csl.author ?? csl.editor ?? []).map(surname);
  if (names.length === 0) return `${csl.title} (${year})`;
  return `${joined(names)} (${year})`;
}

/** How a sentence names an entry: a publication referred to by author and year, anything else by its title. */
export const labelOf = (isReference: boolean, data: SharedData): string =>
  isReference && data.csl ? citationOf(data.csl) : data.titel;

/** The name of an entry in a list: its short title when it has one, author and year for a publication. */
export const shortNameOf = ({ data, label }: Entry): string => data.korteTitel ?? label;
