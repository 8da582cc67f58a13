import type { Csl } from './schema/naslag.ts';

const initials = (given: string): string =>
  given
    .split(/[\s.]+/)
    .filter(Boolean)
    .map((part) => (part.length <= 3 && part.includes('-') ? part : `${part.charAt(0)}.`))
    .join(' ');

const nameOf = (author: NonNullable<Csl['author']>[number]): string => {
  if ('literal' in author) return author.literal;
  const particle = author['non-dropping-particle'];
  const family = particle ? `${particle.charAt(0).toUpperCase()}${particle.slice(1)} ${author.family}` : author.family;
  return author.given ? `${family}, ${initials(author.given)}` : family;
};

const listOf = (names: string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} en ${names.at(-1) ?? ''}`;

const withStop = (part: string): string => (/[.?]$/.test(part) ? part : `${part}.`);

/** A publication as one line: author, year, title, where it appeared. The style follows APA in Dutch; the data may be incomplete. */
export function reference(csl: Csl): string {
  const names = listOf((csl.author ?? csl.editor ?? []).map(nameOf));
  const year = `(${csl.issued?.slice(0, 4) ?? 'z.j.'})`;
  const pages = csl.page && `p. ${csl.page}`;
  const volume = csl.volume && `${csl.volume}${csl.issue ? `(${csl.issue})` : ''}`;
  const container = [csl['container-title'], volume, pages].filter(Boolean).join(', ');
  const publisher = [csl['publisher-place'], csl.publisher].filter(Boolean).join(': ');
  const head = names ? [`${names} ${year}`, csl.title] : [`${csl.title} ${year}`];
  const edition = csl.edition && `${csl.edition}`;
  return [...head, edition, container, publisher]
    .filter(Boolean)
    .map((part) => withStop(String(part)))
    .join(' ');
}
