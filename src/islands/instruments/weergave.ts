import * as words from '#language/instruments-side-by-side.ts';
import type { Naast } from '../../instruments/naast.ts';
import { heeftMidden } from '../../instruments/schaal.ts';
import type { Tekens } from './fiches.ts';
import { h, schakelknop } from './dom.ts';
import type { Plek } from './plek.ts';

/** What weighs differences and finds the middle: fetched when someone asks for either. */
let afstand: typeof import('../../instruments/afstand.ts') | undefined;

/** How the picture of everything is shown: as long as this tab is open. */
const nu = { opVerschil: false, metMidden: false };

/** A switch of the picture. */
function schakel(plek: Plek, naam: keyof typeof nu, [uit, aan]: readonly [string, string]): HTMLElement {
  const wissel = async (): Promise<void> => {
    afstand ??= await import('../../instruments/afstand.ts');
    nu[naam] = !nu[naam];
    plek.teken();
  };
  return schakelknop(naam, nu[naam] ? aan : uit, () => void wissel());
}

/** Everything as the group wants to see it now, with the switches for it. */
export function weergave(plek: Plek, found: Naast, signs: Tekens): { found: Naast; signs: Tekens; knoppen: HTMLElement | '' } {
  const { punten } = found.alles;
  const [isLang, isSchaal] = [punten.length > 3, signs.namen.length > 2 && punten.some(heeftMidden)];
  if (signs.namen.length < 2 || (!isLang && !isSchaal)) return { found, signs, knoppen: '' };
  const sorted = nu.opVerschil && isLang ? afstand?.opVerschil(punten) : undefined;
  return {
    found: sorted ? { ...found, alles: { ...found.alles, punten: sorted } } : found,
    signs: { ...signs, midden: nu.metMidden && isSchaal ? afstand?.midden : undefined },
    knoppen: h(
      'div',
      'knoppen',
      isLang && schakel(plek, 'opVerschil', [words.byDifference, words.bySheet]),
      isSchaal && schakel(plek, 'metMidden', [words.showMiddle, words.hideMiddle]),
    ),
  };
}
