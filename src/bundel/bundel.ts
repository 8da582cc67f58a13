/**
 * One thing in a bundel: a page of the site, what a group made of an instrument (its text as it was then), or a note of the reader. In
 * the text of an outcome a line with `# ` before it is a heading.
 */
export type Stuk =
  | { soort: 'pagina'; id: string; titel: string }
  | { soort: 'uitkomst'; id: string; titel: string; tekst: string }
  | { soort: 'notitie'; tekst: string };

/** A thing that has a number and a place in the contents. */
export type Genummerd = Exclude<Stuk, { soort: 'notitie' }>;

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
const langste = { titel: 120, notitie: 2000, uitkomst: 8000 };

export const legeBundel: Bundel = { titel: '', bij: '', datum: '', stukken: [] };

/** Whether a text can be the id of a page: kind and name. Whatever else stands in a link or a file leads nowhere. */
export const isId = (id: unknown): id is string => typeof id === 'string' && /^[a-z0-9-]+\/[a-z0-9-]+$/.test(id);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text of someone else as plain text of one line, no longer than it may be. */
const regel = (value: unknown, most: number): string =>
  typeof value === 'string' ? value.replace(/\s+/g, ' ').trim().slice(0, most) : '';

const tekst = (value: unknown, most: number): string =>
  typeof value === 'string' ? value.replaceAll('\r', '').trim().slice(0, most) : '';

function stukVan(value: unknown): Stuk[] {
  if (!isRecord(value)) return [];
  const { soort, id, titel, tekst: note } = value;
  if (soort === 'pagina' && isId(id)) return [{ soort, id, titel: regel(titel, langste.titel) }];
  if (soort === 'uitkomst' && isId(id)) {
    return [{ soort, id, titel: regel(titel, langste.titel), tekst: tekst(note, langste.uitkomst) }];
  }
  if (soort === 'notitie') return [{ soort, tekst: tekst(note, langste.notitie) }];
  return [];
}

/** The things in a list of a stranger, each once. */
function stukkenUit(list: readonly unknown[]): Stuk[] {
  const seen = new Set<string>();
  return list.flatMap(stukVan).filter((stuk) => {
    if (stuk.soort === 'notitie') return true;
    const name = stuk.soort === 'pagina' ? stuk.id : `${stuk.id} ${stuk.titel}`;
    const isNew = !seen.has(name);
    seen.add(name);
    return isNew;
  });
}

/** What was kept, sent or saved, read as a stranger's data: what does not fit is left out. Undefined for what is no bundel at all. */
export function leesBundel(value: unknown): Bundel | undefined {
  if (!isRecord(value) || !Array.isArray(value['stukken'])) return undefined;
  const { titel, bij, datum } = value;
  return {
    titel: regel(titel, langste.titel),
    bij: regel(bij, langste.titel),
    datum: typeof datum === 'string' && /^\d{4}-\d\d-\d\d$/.test(datum) ? datum : '',
    stukken: stukkenUit(value['stukken']).slice(0, meesteStukken),
  };
}

/** Whether there is anything in it that would be missed. */
export const isLeeg = ({ stukken }: Bundel): boolean => stukken.length === 0;

export const isVol = ({ stukken }: Bundel): boolean => stukken.length >= meesteStukken;

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

/** The numbers of the things: pages and outcomes are numbered, notes are not. */
export function nummersVan({ stukken }: Bundel): (number | undefined)[] {
  let number = 0;
  return stukken.map(({ soort }) => (soort === 'notitie' ? undefined : (number += 1)));
}

/** The same with an outcome at the end, or in the place of one of the same name: who changes a sentence does not want both. */
export function metUitkomst(bundel: Bundel, uitkomst: Extract<Stuk, { soort: 'uitkomst' }>): Bundel {
  const isSame = (stuk: Stuk): boolean => stuk.soort === 'uitkomst' && stuk.id === uitkomst.id && stuk.titel === uitkomst.titel;
  const stukken = bundel.stukken.some(isSame)
    ? bundel.stukken.map((stuk) => (isSame(stuk) ? uitkomst : stuk))
    : [...bundel.stukken, uitkomst];
  return { ...bundel, stukken };
}

/** Two bundels as one, under the name of the first, and how many things there was no room for. */
export function samen(first: Bundel, second: Bundel): { bundel: Bundel; teVeel: number } {
  const all = stukkenUit([...first.stukken, ...second.stukken]);
  return {
    bundel: { ...first, stukken: all.slice(0, meesteStukken) },
    teVeel: Math.max(0, all.length - meesteStukken),
  };
}

/** What something is called in a list. */
export const titelVan = (stuk: Stuk): string => (stuk.soort === 'notitie' ? 'notitie' : stuk.titel || stuk.id);

/** The text of an outcome by heading; the first part has none. */
export function delenVan(tekst: string): { kop: string; regels: string[] }[] {
  const parts = tekst.split(/^# /m).map((part) => part.split('\n').filter((line) => line.trim() !== ''));
  const [front = [], ...rest] = parts;
  const headed = rest.map(([kop = '', ...regels]) => ({ kop, regels }));
  return front.length > 0 ? [{ kop: '', regels: front }, ...headed] : headed;
}
