import { heeftMidden, opVerschil } from '../../instruments/afstand.ts';
import type { Naast } from '../../instruments/naast.ts';
import type { Tekens } from './fiches.ts';
import { h, schakelknop } from './dom.ts';
import type { Plek } from './plek.ts';

/** How the picture of everything is shown: as long as this tab is open. */
const nu = { opVerschil: false, metMidden: false };

/** A switch of the picture. */
function schakel(plek: Plek, naam: keyof typeof nu, [uit, aan]: readonly [string, string]): HTMLElement {
  return schakelknop(naam, nu[naam] ? aan : uit, () => {
    nu[naam] = !nu[naam];
    plek.teken();
  });
}

/** Everything as the group wants to see it now, with the switches for it. */
export function weergave(plek: Plek, found: Naast, signs: Tekens): { found: Naast; signs: Tekens; knoppen: HTMLElement | '' } {
  const { punten } = found.alles;
  const [isLang, isSchaal] = [punten.length > 3, signs.namen.length > 2 && punten.some(heeftMidden)];
  if (signs.namen.length < 2 || (!isLang && !isSchaal)) return { found, signs, knoppen: '' };
  return {
    found: nu.opVerschil && isLang ? { ...found, alles: { ...found.alles, punten: opVerschil(punten) } } : found,
    signs: { ...signs, metMidden: nu.metMidden && isSchaal },
    knoppen: h(
      'div',
      'knoppen',
      isLang && schakel(plek, 'opVerschil', ['Zet op volgorde van verschil', 'Zet terug in de volgorde van het blad']),
      isSchaal && schakel(plek, 'metMidden', ['Toon het midden', 'Verberg het midden']),
    ),
  };
}
