import type { BestandFout } from '../../instruments/bestand.ts';
import { hoofdletter, inWoorden } from '../../instruments/woorden.ts';
import { legVel } from './leggen.ts';
import { adres, type Mislukt, type Plek } from './plek.ts';

const zonderActies = { acties: [] };

/** Why a file was refused, by the table of words. */
export function bestandFout(plek: Plek, naam: string, fout: BestandFout): Mislukt {
  switch (fout.soort) {
    case 'ander': {
      const open = { tekst: 'Open het daar', doe: () => location.assign(adres(plek, fout.url)) };
      return { naam, kop: 'Dit hoort bij een ander instrument:', tekst: `${fout.titel}.`, acties: fout.url ? [open] : [] };
    }
    case 'geen':
      return {
        naam,
        kop: 'Dit is geen bestand van deze site.',
        tekst: 'Kies een bestand dat eindigt op .json.',
        ...zonderActies,
      };
    case 'groot':
      return {
        naam,
        kop: 'Dit bestand is te groot.',
        tekst: 'Een blad van deze site is nooit groter dan 1 MB.',
        ...zonderActies,
      };
    case 'nieuwer':
      return {
        naam,
        kop: 'Nieuwere versie dan deze pagina.',
        tekst: 'Ververs de pagina en kies het bestand opnieuw; wat er op tafel ligt, blijft liggen.',
        acties: [{ tekst: 'Ververs', doe: () => location.reload() }],
      };
    case 'ouder': {
      const rest = fout.vellen[0]?.gesloten.length ?? 0;
      const words = `${hoofdletter(inWoorden(fout.anders))} ${fout.anders === 1 ? 'vraag luidde' : 'vragen luidden'} toen anders.`;
      const lay = (): void => {
        plek.niet = plek.niet.filter((one) => one.naam !== naam);
        fout.vellen.forEach((vel) => legVel(plek, vel, naam));
        plek.bewaar();
        plek.teken();
      };
      return {
        naam,
        kop: `Oudere versie: ${words.toLowerCase()}`,
        tekst: 'De andere kunnen erbij.',
        acties: rest > fout.anders ? [{ tekst: 'Leg de andere ernaast', doe: lay }] : [],
      };
    }
    default:
      return {
        naam,
        kop: 'Dit bestand is beschadigd.',
        tekst: 'Vraag om het opnieuw te bewaren, of om de code.',
        ...zonderActies,
      };
  }
}
