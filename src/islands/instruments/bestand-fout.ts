import * as words from '#language/instruments-files.ts';
import { openable } from '../page-address.ts';
import type { BestandFout } from '../../instruments/bestand.ts';
import { inWoorden } from '../../instruments/woorden.ts';
import { legVel } from './leggen.ts';
import { heeftCode } from '../../instruments/vel.ts';
import { adres, type Mislukt, type Plek } from './plek.ts';

type Fout<Soort extends BestandFout['soort']> = Extract<BestandFout, { soort: Soort }>;

/** Of an older version: the questions that did not change can be laid beside the others. */
function ouder(plek: Plek, naam: string, { vellen, anders, gelijk }: Fout<'ouder'>): Mislukt {
  const lay = (): void => {
    plek.niet = plek.niet.filter((one) => one.naam !== naam);
    vellen.forEach((vel) => legVel(plek, vel, naam));
    plek.bewaar();
    plek.teken();
  };
  return {
    naam,
    kop: words.olderVersion(anders, inWoorden(anders)),
    tekst: gelijk > 0 ? words.othersCanCome(gelijk, inWoorden(gelijk)) : words.fillNewAgain,
    acties: gelijk > 0 ? [{ tekst: words.layThem(gelijk, inWoorden(gelijk)), doe: lay }] : [],
  };
}

const chooseAgain = {
  tekst: words.chooseAgain,
  doe: () => document.querySelector<HTMLElement>('input[type="file"]')?.click(),
};

/** Why a file was refused, by the table of words. */
export function bestandFout(plek: Plek, naam: string, fout: BestandFout): Mislukt {
  switch (fout.soort) {
    case 'ander': {
      const open = {
        tekst: words.openThere,
        doe: () => location.assign(openable(new URL(adres(plek, fout.url), location.href).href)),
      };
      return { naam, kop: words.ofAnother, tekst: fout.titel && `${fout.titel}.`, acties: fout.url ? [open] : [] };
    }
    case 'nieuwer':
      return {
        naam,
        kop: words.newerVersion,
        tekst: words.newerVersionWhat,
        acties: [{ tekst: words.refresh, doe: () => location.reload() }],
      };
    case 'ouder':
      return ouder(plek, naam, fout);
    default: {
      const said = words.refused[fout.soort];
      const isWithoutCode = fout.soort === 'beschadigd' && !heeftCode(plek.blad);
      return { naam, ...said, ...(isWithoutCode && { tekst: words.damagedNoCode }), acties: [chooseAgain] };
    }
  }
}
