import { collectionNames } from '../schema/index.ts';
import type { Entry } from './entry.ts';

const volgordeOf = ({ data }: Entry): number => ('volgorde' in data && data.volgorde) || Number.MAX_SAFE_INTEGER;

/**
 * Entries as a reader meets them: by collection, then by their own `volgorde`, then by the alphabet. Kernvragen and spanningen stand
 * with their perspectief or spanningsveld, in the order of those.
 */
export function inReadingOrder(entries: readonly Entry[]): Entry[] {
  const placeOf = new Map(entries.map((entry) => [entry.id as string, volgordeOf(entry)]));
  const parentOf = ({ data }: Entry): number => {
    const perspectief = 'perspectief' in data && data.perspectief;
    const spanningsveld = 'spanningsveld' in data && data.spanningsveld;
    if (perspectief) return placeOf.get(`perspectieven/${perspectief}`) ?? 0;
    return spanningsveld ? 100 + (placeOf.get(`spanningsvelden/${spanningsveld}`) ?? 0) : 0;
  };
  const isParted = ({ collection }: Entry) => collection === 'kernvragen' || collection === 'spanningen';
  return [...entries].sort(
    (a, b) =>
      collectionNames.indexOf(a.collection) - collectionNames.indexOf(b.collection) ||
      (isParted(a) ? parentOf(a) - parentOf(b) : 0) ||
      volgordeOf(a) - volgordeOf(b) ||
      a.label.localeCompare(b.label, 'nl', { sensitivity: 'base' }),
  );
}
