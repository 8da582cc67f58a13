import type { Werkblad } from '../schema/werkblad.ts';
import { tekstenVan } from '../instruments/vel.ts';
import { isOf, type Entry } from './entry.ts';

/** The working part of an entry, where it has one: an instrument or a model. */
export const werkbladVan = (entry: Entry): Werkblad | undefined =>
  isOf(entry, 'instrumenten') || isOf(entry, 'modellen') ? entry.data.werkblad : undefined;

/** The model that the axes, pairs or rows come from: the one it names, else the entry itself. */
export function modelVan(werkblad: Werkblad, entry: Entry, byId: (id: string) => Entry | undefined) {
  if (werkblad.soort === 'stellingen' || werkblad.soort === 'keuzehulp') return undefined;
  // A sheet to fill in has rows of a model only where it says so.
  const own = werkblad.soort === 'invulblad' ? undefined : entry;
  const model = werkblad.uit ? byId(`modellen/${werkblad.uit}`) : own;
  return model && isOf(model, 'modellen') ? model : undefined;
}

/** Where a list stands on the sheet of another instrument: its entry, and the place of its texts; undefined when it is not there. */
export function lijstPlek(
  { instrument, veld, kolom }: { instrument: string; veld: string; kolom: number },
  byId: (id: string) => Entry | undefined,
): { entry: Entry; begin: number; breedte: number; kolom: number } | undefined {
  const entry = byId(`instrumenten/${instrument}`);
  const werkblad = entry && werkbladVan(entry);
  if (!entry || werkblad?.soort !== 'invulblad') return undefined;
  const at = werkblad.velden.findIndex(({ id, soort }) => id === veld && soort === 'lijst');
  const breedte = werkblad.velden[at]?.kolommen?.length ?? 0;
  if (kolom > breedte) return undefined;
  const before = werkblad.velden.slice(0, at).map(({ soort, kolommen = [] }) => tekstenVan({ soort, kolommen }));
  return { entry, begin: before.reduce((sum, one) => sum + one, 0), breedte, kolom: kolom - 1 };
}
