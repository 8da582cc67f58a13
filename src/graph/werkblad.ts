import type { Werkblad } from '../schema/werkblad.ts';
import { isOf, type Entry } from './entry.ts';

/** The working part of an entry, where it has one: an instrument or a model. */
export const werkbladVan = (entry: Entry): Werkblad | undefined =>
  isOf(entry, 'instrumenten') || isOf(entry, 'modellen') ? entry.data.werkblad : undefined;

/** The model that the axes, pairs or rows come from. */
export function modelVan(werkblad: Werkblad, byId: (id: string) => Entry | undefined) {
  const model = 'uit' in werkblad && werkblad.uit ? byId(`modellen/${werkblad.uit}`) : undefined;
  return model && isOf(model, 'modellen') ? model : undefined;
}
