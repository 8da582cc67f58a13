import { collections, type CollectionName } from '../schema/index.ts';
import type { Connection, Entry, Id } from './entry.ts';
import { problems, type Problem } from './problems.ts';

/** What each kind must lead to, from either side: at least one entry of one of these kinds. */
const needed: Partial<Record<CollectionName, { kinds: CollectionName[]; why: string }[]>> = {
  kernvragen: [
    { kinds: ['modellen'], why: 'Een kernvraag leidt naar minstens één model: noem er een in «modellen».' },
    {
      kinds: ['casussen', 'spanningen'],
      why: 'Een kernvraag leidt naar minstens één casus of spanning: noem er een in «casussen» of «spanningen».',
    },
  ],
  modellen: [
    { kinds: ['kernvragen'], why: 'Een model helpt bij minstens één kernvraag: noem het model in «modellen» van die vraag.' },
  ],
  casussen: [
    {
      kinds: ['modellen', 'spanningen'],
      why: 'Een casus laat minstens één model of spanning zien: noem de casus in «casussen» van dat model of die spanning.',
    },
  ],
};

/** The ids each entry is connected with, by a field or in a text, on either side. */
function neighboursOf(connections: readonly Connection[]): Map<Id, Set<Id>> {
  const neighbours = new Map<Id, Set<Id>>();
  const add = (one: Id, other: Id): void => void neighbours.set(one, (neighbours.get(one) ?? new Set()).add(other));
  for (const { from, to, kind } of connections) {
    // A source says where an entry comes from, not what it has to do with.
    if (kind === 'bronnen') continue;
    add(from, to);
    add(to, from);
  }
  return neighbours;
}

/** Finds entries that stand alone, and kinds that miss what they must lead to. */
export function checkWeb(entries: readonly Entry[], connections: readonly Connection[]): Problem[] {
  const neighbours = neighboursOf(connections);
  const isInWeb = ({ collection }: Entry): boolean => collection !== 'bronnen' && collections[collection].plaats !== 'los';
  return entries.filter(isInWeb).flatMap(({ id, collection, file }) => {
    const place = { file, line: 1, field: '' };
    const own = [...(neighbours.get(id) ?? [])];
    // Literature that nobody refers to has a message of its own.
    if (own.length === 0 && collection !== 'literatuur') return [problems.orphan(place)];
    const missing = (needed[collection] ?? []).filter(
      ({ kinds }) => !own.some((other) => kinds.some((kind) => other.startsWith(`${kind}/`))),
    );
    return missing.map(({ why }) => problems.rule(place, why));
  });
}
