import { nearest } from '../problems/nearest.ts';
import type { Kinds } from '../schema/kind.ts';

/** The kind that a word was probably meant to name: one that is written nearly so, or of which it is the singular. */
export function kindMeant(found: string, kinds: Kinds): string | undefined {
  const names = kinds.list.flatMap(({ naam, enkelvoud }): [string, string][] => [
    [naam, naam],
    [enkelvoud.toLowerCase(), naam],
  ]);
  const byName = new Map(names);
  return byName.get(nearest(found.replace(/[’']/g, ''), [...byName.keys()]) ?? '');
}
