import * as working from '#language/instruments-working.ts';
import { leesFragment } from '../../instruments/link-lezen.ts';
import { legVel } from './leggen.ts';
import { linkFout } from './link-fout.ts';
import type { Plek } from './plek.ts';
import { haal } from './stappen.ts';
import { vooraf } from './vooraf.ts';

/** Lays on the table what the address brings along: which step shows it, and what was done. */
function leg(plek: Plek, hash: string): [stap: string, gezegd: string] {
  const found = leesFragment(plek.blad, hash);
  if (found && 'onderwerp' in found) {
    vooraf(plek, found);
    return ['invullen', ''];
  }
  if (found && 'vel' in found) return ['leg-ernaast', legVel(plek, found.vel, 'link') ? working.oneLaid : ''];
  if (found) plek.niet.push(linkFout(plek, found.fout));
  return ['leg-ernaast', ''];
}

/** Reads what the address brings along, shows it, and says what was done. */
export async function aangereikt(plek: Plek, hash: string): Promise<void> {
  const [stap, gezegd] = leg(plek, hash);
  // What others wrote does not stay in the address, nor in the history.
  history.replaceState(null, '', `#${stap}`);
  plek.bewaar();
  await haal(stap);
  plek.ga(stap);
  document.querySelector('[data-gelegd]')?.append(gezegd);
}
