import { meesteRegels, meesteVellen, type Kwadrant } from './blad.ts';
import { schoneTekst } from './vel.ts';

type Gelezen = Record<string, unknown>;
const isGelezen = (value: unknown): value is Gelezen => typeof value === 'object' && value !== null && !Array.isArray(value);
const rijVan = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function ontleed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The things in the list of another instrument, from what the browser keeps of it: each once, and none that is here already.
 * What is kept may be damaged or of a stranger, so everything in it is cut to what fits.
 */
export function dingenUit(from: NonNullable<Kwadrant['haalUit']>, kept: string, known: readonly string[]): string[] {
  const found = ontleed(kept);
  const sheets = isGelezen(found) ? rijVan(found['vellen']).filter(isGelezen).slice(0, meesteVellen) : [];
  const places = Array.from({ length: meesteRegels }, (_, row) => from.begin + row * from.breedte + from.kolom);
  const all = sheets.flatMap(({ open }) => places.map((at) => schoneTekst(rijVan(open)[at], 80).replace(/\s+/g, ' ').trim()));
  const seen = new Set(['', ...known.map((one) => one.trim().toLowerCase())]);
  return all.filter((one) => !seen.has(one.toLowerCase()) && seen.add(one.toLowerCase()));
}
