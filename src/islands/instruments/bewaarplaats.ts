import type { Blad } from '../../instruments/blad.ts';
import { bewaardeTekst, gelezenWerk, type Werk } from '../../instruments/werk.ts';

/** What is in the storage of this browser for one instrument. */
export type Bewaard = { stand: 'leeg' | 'dicht' } | { stand: 'beschadigd'; tekst: string } | { stand: 'werk'; werk: Werk };

/** Where it was kept when its entry was called otherwise. */
const vroegereSleutels = ({ url, vorige = [] }: Blad, key: string): string[] =>
  vorige.map((id) => `${key.slice(0, key.length - url.length + 1)}${id}/`);

export function lees(blad: Blad, key: string): Bewaard {
  try {
    const tekst = [key, ...vroegereSleutels(blad, key)].map((one) => localStorage.getItem(one)).find(Boolean) ?? null;
    if (tekst === null) return { stand: 'leeg' };
    const werk = gelezenWerk(blad, tekst);
    return werk ? { stand: 'werk', werk } : { stand: 'beschadigd', tekst };
  } catch {
    return { stand: 'dicht' };
  }
}

/** Keeps the work; says why not where that fails. */
export function schrijf(blad: Blad, key: string, werk: Werk): 'goed' | 'vol' | 'dicht' {
  try {
    localStorage.setItem(key, bewaardeTekst(blad, werk));
    return 'goed';
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'vol' : 'dicht';
  }
}
