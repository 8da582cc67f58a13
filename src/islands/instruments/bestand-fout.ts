import { openable } from '../page-address.ts';
import type { BestandFout } from '../../instruments/bestand.ts';
import { inWoorden } from '../../instruments/woorden.ts';
import { legVel } from './leggen.ts';
import { adres, type Mislukt, type Plek } from './plek.ts';

type Fout<Soort extends BestandFout['soort']> = Extract<BestandFout, { soort: Soort }>;

/** What has nothing to offer but its words. */
const woorden = {
  geen: { kop: 'Dit is geen bestand van deze site.', tekst: 'Kies een bestand dat eindigt op .json.' },
  groot: { kop: 'Dit bestand is te groot.', tekst: 'Een blad van deze site is nooit groter dan 1 MB.' },
  beschadigd: { kop: 'Dit bestand is beschadigd.', tekst: 'Vraag om het opnieuw te bewaren, of om de code.' },
};

/** Of an older version: the questions that did not change can be laid beside the others. */
function ouder(plek: Plek, naam: string, { vellen, anders, gelijk }: Fout<'ouder'>): Mislukt {
  const lay = (): void => {
    plek.niet = plek.niet.filter((one) => one.naam !== naam);
    vellen.forEach((vel) => legVel(plek, vel, naam));
    plek.bewaar();
    plek.teken();
  };
  const rest = gelijk === 1 ? 'ene' : inWoorden(gelijk);
  return {
    naam,
    kop: `Oudere versie: ${inWoorden(anders)} ${anders === 1 ? 'vraag luidde' : 'vragen luidden'} toen anders.`,
    tekst: gelijk > 0 ? `De andere ${rest === 'ene' ? 'kan' : `${rest} kunnen`} erbij.` : 'Vul de nieuwe vragen opnieuw in.',
    acties: gelijk > 0 ? [{ tekst: `Leg de ${rest} ernaast`, doe: lay }] : [],
  };
}

/** Why a file was refused, by the table of words. */
export function bestandFout(plek: Plek, naam: string, fout: BestandFout): Mislukt {
  switch (fout.soort) {
    case 'ander': {
      const open = {
        tekst: 'Open het daar',
        doe: () => location.assign(openable(new URL(adres(plek, fout.url), location.href).href)),
      };
      return { naam, kop: 'Dit hoort bij een ander instrument:', tekst: `${fout.titel}.`, acties: fout.url ? [open] : [] };
    }
    case 'nieuwer':
      return {
        naam,
        kop: 'Nieuwere versie dan deze pagina.',
        tekst: 'Ververs de pagina en kies het bestand opnieuw; wat er op tafel ligt, blijft liggen.',
        acties: [{ tekst: 'Ververs', doe: () => location.reload() }],
      };
    case 'ouder':
      return ouder(plek, naam, fout);
    default:
      return { naam, ...woorden[fout.soort], acties: [] };
  }
}
