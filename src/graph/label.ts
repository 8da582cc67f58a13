import type { CollectionName, DataOf } from '../schema/index.ts';
import type { Csl } from '../schema/naslag.ts';

type Author = NonNullable<Csl['author']>[number];

const surname = (author: Author): string => {
  if ('literal' in author) return author.literal;
  const particle = author['non-dropping-particle'];
  return particle ? `${particle.charAt(0).toUpperCase()}${particle.slice(1)} ${author.family}` : author.family;
};

/** Author and year, as a sentence names a publication: “Jansen en De Vries (2023)”. Without an author it is the title. */
export function citationOf(csl: Csl): string {
  const year = csl.issued?.slice(0, 4) ?? 'z.j.';
  const names = (csl.author ?? csl.editor ?? []).map(surname);
  if (names.length === 0) return `${csl.title} (${year})`;
  const [first = '', second] = names;
  if (names.length > 2) return `${first} e.a. (${year})`;
  return second ? `${first} en ${second} (${year})` : `${first} (${year})`;
}

/** How a sentence names an entry: a publication by author and year, anything else by its title. */
export const labelOf = (collection: CollectionName, data: DataOf<CollectionName>): string =>
  collection === 'literatuur' && 'csl' in data ? citationOf(data.csl) : data.titel;
