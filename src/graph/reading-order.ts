import { tag } from '#language/language.ts';
import type { Kinds } from '../schema/kind.ts';
import type { Entry } from './entry.ts';

const volgordeOf = ({ data }: Entry): number => data.volgorde ?? Number.MAX_SAFE_INTEGER;

/**
 * Entries as a reader meets them: by kind, then by their own `volgorde`, then by the alphabet. Kinds that stand with their perspectief or
 * spanningsveld follow the order of those.
 */
export function inReadingOrder(entries: readonly Entry[], kinds: Kinds): Entry[] {
  const placeOf = new Map<string, number>(entries.map((entry) => [entry.id, volgordeOf(entry)]));
  const parentOf = ({ data }: Entry): number => {
    if (data.perspectief) return placeOf.get(`perspectieven/${data.perspectief}`) ?? 0;
    return data.spanningsveld ? 100 + (placeOf.get(`spanningsvelden/${data.spanningsveld}`) ?? 0) : 0;
  };
  const alphabet = new Intl.Collator(tag, { sensitivity: 'base' });
  const keys = new Map(
    entries.map((entry) => [
      entry,
      [kinds.indexOf(entry.collection), kinds.get(entry.collection).metPlaats ? parentOf(entry) : 0, volgordeOf(entry)] as const,
    ]),
  );
  return [...entries].sort((a, b) => {
    const [one, other] = [keys.get(a) ?? [0, 0, 0], keys.get(b) ?? [0, 0, 0]];
    return one[0] - other[0] || one[1] - other[1] || one[2] - other[2] || alphabet.compare(a.label, b.label);
  });
}
