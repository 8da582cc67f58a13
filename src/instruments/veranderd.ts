import { zonderHaken } from './blad.ts';
import type { Naast, Punt } from './naast.ts';
import { zin } from './woorden.ts';

/** What is different since an earlier round: each thing whose verdict changed, then and now. */
export const watVeranderde = (then: Naast, now: Naast): string[] => {
  const all = ({ eerst, alles }: Naast): Punt[] => [...eerst.punten, ...alles.punten];
  const before = new Map(all(then).map((punt) => [punt.id, punt]));
  const seen = new Set<string>();
  return all(now).flatMap((punt): string[] => {
    const old = before.get(punt.id);
    if (!old || seen.has(punt.id) || (old.stand === punt.stand && old.zin === punt.zin)) return [];
    seen.add(punt.id);
    const verdict = (one: Punt): string => one.stand.toLowerCase() || one.zin.replace(/\.$/, '') || 'nog niet ingevuld';
    if (verdict(old) === verdict(punt)) return [];
    return [zin(`${zonderHaken(punt.vraag)} Toen: ${verdict(old)}. Nu: ${verdict(punt)}`)];
  });
};
