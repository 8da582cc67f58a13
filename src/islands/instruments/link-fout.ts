import * as words from '#language/instruments-links.ts';
import type { LinkFout } from '../../instruments/link-lezen.ts';
import { heeftCode } from '../../instruments/vel.ts';
import type { Mislukt, Plek } from './plek.ts';

/** Why a link did not work, with what to do. */
export function linkFout({ blad }: Plek, fout: LinkFout | 'leeg'): Mislukt {
  const [kop, tekst] = words.wrongLink[fout];
  return {
    naam: words.theLink,
    kop,
    tekst: fout === 'beschadigd' && !heeftCode(blad) ? words.damagedNoCode : tekst,
    acties: [],
  };
}
