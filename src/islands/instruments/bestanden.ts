import * as words from '#language/instruments-files.ts';
import * as links from '#language/instruments-links.ts';
import * as working from '#language/instruments-working.ts';
import { leesBestand } from '../../instruments/bestand.ts';
import { leesFragment } from '../../instruments/link-lezen.ts';
import { meesteVellen } from '../../instruments/blad.ts';
import { hoofdletter, inWoorden } from '../../instruments/woorden.ts';
import { bestandFout } from './bestand-fout.ts';
import { legVel } from './leggen.ts';
import { linkFout } from './link-fout.ts';
import type { Mislukt, Plek } from './plek.ts';

const meesteBytes = 1_000_000;

/** More sheets than a table holds: what is left out is said, with what to do. */
const teVeel = (naam: string, aantal: number): Mislukt => ({
  naam,
  kop: words.tooMany(aantal),
  tekst: words.tooManyWhat,
  acties: [],
});

/** Lays the sheets of chosen files; those that succeed lie there even if others fail. */
export async function leesBestanden(plek: Plek, files: readonly File[]): Promise<void> {
  let [laid, failed] = [0, 0];
  for (const file of files) {
    const found = file.size > meesteBytes ? ({ soort: 'groot' } as const) : leesBestand(plek.blad, await file.text());
    if ('aantal' in found && found.aantal > meesteVellen) {
      plek.niet.push(teVeel(file.name, found.aantal));
      failed += 1;
    }
    if ('soort' in found) {
      plek.niet = [...plek.niet.filter(({ naam }) => naam !== file.name), bestandFout(plek, file.name, found)];
      failed += 1;
      continue;
    }
    const { werk } = plek;
    if (found.tafel && werk.tafel.onderwerp === '') werk.tafel = found.tafel;
    for (const vel of found.vellen) {
      if (found.isOuder) plek.ouder.add(vel);
      if (legVel(plek, vel, file.name)) laid += 1;
      else failed += 1;
    }
  }
  plek.bewaar();
  const said = words.laidAndNot(laid > 0 ? inWoorden(laid) : '', failed > 0 ? inWoorden(failed) : '');
  plek.teken();
  document.querySelector('[data-gelegd]')?.replaceChildren(said ? `${hoofdletter(said)}.` : '');
}

/** An address of a page, with nothing of ours behind it. */
const isPagina = (value: string): boolean => /^https?:\/\/[^#]*#?$/.test(value.trim());

/** Lays the sheet of a link that was pasted. */
export function leesLink(plek: Plek, value: string): void {
  const found = leesFragment(plek.blad, value.slice(value.indexOf('#')));
  const isGelegd = found !== undefined && 'vel' in found && legVel(plek, found.vel, 'link');
  if (!found || !('vel' in found))
    plek.niet = [
      ...plek.niet.filter(({ naam }) => naam !== links.theLink),
      linkFout(plek, found ? ('fout' in found ? found.fout : 'leeg') : isPagina(value) ? 'leeg' : 'beschadigd'),
    ];
  plek.bewaar();
  plek.teken();
  document.querySelector('[data-gelegd]')?.replaceChildren(isGelegd ? working.oneLaid : words.oneNotDone);
}
