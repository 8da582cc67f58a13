/** One thing in a bundel: a page of the site, or a note of the reader between pages. */
export type Stuk = { soort: 'pagina'; id: string; titel: string } | { soort: 'notitie'; tekst: string };

/** What a reader puts together for a meeting. It stays in this browser until someone sends it on. */
export interface Bundel {
  titel: string;
  /** The meeting that it is for, and its day as 2026-11-28; both may be empty. */
  bij: string;
  datum: string;
  stukken: Stuk[];
}

/** How much a bundel holds: a board reads no more, and a link carries no more. */
export const meesteStukken = 40;
const langste = { titel: 120, notitie: 2000 };

export const legeBundel: Bundel = { titel: '', bij: '', datum: '', stukken: [] };

/** Whether a text can be the id of a page: kind and name. Whatever else stands in a link or a file leads nowhere. */
export const isId = (id: unknown): id is string => typeof id === 'string' && /^[a-z0-9-]+\/[a-z0-9-]+$/.test(id);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text of someone else as plain text of one line, no longer than it may be. */
const regel = (value: unknown, most: number): string =>
  typeof value === 'string' ? value.replace(/\s+/g, ' ').trim().slice(0, most) : '';

const tekst = (value: unknown): string =>
  typeof value === 'string' ? value.replaceAll('\r', '').trim().slice(0, langste.notitie) : '';

function stukVan(value: unknown): Stuk[] {
  if (!isRecord(value)) return [];
  const { soort, id, titel, tekst: note } = value;
  if (soort === 'pagina' && isId(id)) return [{ soort, id, titel: regel(titel, langste.titel) }];
  if (soort === 'notitie') return [{ soort, tekst: tekst(note) }];
  return [];
}

/** What was kept, sent or saved, read as a stranger's data: what does not fit is left out. Undefined for what is no bundel at all. */
export function leesBundel(value: unknown): Bundel | undefined {
  if (!isRecord(value) || !Array.isArray(value['stukken'])) return undefined;
  const { titel, bij, datum } = value;
  const seen = new Set<string>();
  const stukken = value['stukken'].flatMap(stukVan).filter((stuk) => {
    if (stuk.soort === 'notitie') return true;
    if (seen.has(stuk.id)) return false;
    seen.add(stuk.id);
    return true;
  });
  return {
    titel: regel(titel, langste.titel),
    bij: regel(bij, langste.titel),
    datum: typeof datum === 'string' && /^\d{4}-\d\d-\d\d$/.test(datum) ? datum : '',
    stukken: stukken.slice(0, meesteStukken),
  };
}

/** Whether there is anything in it that would be missed. */
export const isLeeg = ({ stukken }: Bundel): boolean => stukken.length === 0;

export const heeftPagina = ({ stukken }: Bundel, id: string): boolean =>
  stukken.some((stuk) => stuk.soort === 'pagina' && stuk.id === id);

/** The same with one thing at another place. */
export function verplaatst(bundel: Bundel, from: number, to: number): Bundel {
  const stukken = [...bundel.stukken];
  const [moved] = stukken.splice(from, 1);
  if (!moved || to < 0 || to > stukken.length) return bundel;
  stukken.splice(to, 0, moved);
  return { ...bundel, stukken };
}

/** The numbers of the things: pages are numbered, notes are not. */
export function nummersVan({ stukken }: Bundel): (number | undefined)[] {
  let number = 0;
  return stukken.map(({ soort }) => (soort === 'pagina' ? (number += 1) : undefined));
}
