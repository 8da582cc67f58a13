import type { Werkblad } from '../schema/werkblad.ts';
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
