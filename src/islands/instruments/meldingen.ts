import { bewaarAls } from '../save-as.ts';
import { bestandsnaam } from './bestandsnaam.ts';
import { knop, melding, tekstknop } from './dom.ts';
import type { Plek } from './plek.ts';

type Doe = () => void;

const redenen = {
  vol: {
    kop: 'De opslag is vol',
    tekst: (since: string): string =>
      `${since && `Tot ${since} is alles bewaard, wat je daarna invulde staat alleen in dit tabblad. `}Bewaar een bestand, of wis een ouder instrument.`,
  },
  dicht: {
    kop: 'Deze browser bewaart niets',
    tekst: (): string =>
      'Je kunt gewoon verder, en wat er nu staat is niet weg. Sluit je dit tabblad, dan wel. Bewaar dus een bestand voordat je stopt.',
  },
};

/**
 * Nothing is kept any more.
 * @param since the time until which all is kept, where something was
 */
export const opslag = (stand: keyof typeof redenen, since: string, alsBestand: Doe, opnieuw: Doe): HTMLElement =>
  melding(
    redenen[stand].kop,
    redenen[stand].tekst(since),
    true,
    knop('Bewaar als bestand', alsBestand),
    tekstknop('Probeer opnieuw te bewaren', opnieuw),
  );

/** What was kept here is no work of this instrument any more. */
export const nietLeesbaar = (plek: Plek, tekst: string, opnieuw: Doe): HTMLElement =>
  melding(
    'Wat hier bewaard was, kunnen we niet lezen',
    'We hebben het niet weggegooid: bewaar het als bestand, of begin opnieuw.',
    true,
    knop('Bewaar het als bestand', () => bewaarAls(bestandsnaam(plek, 'txt'), tekst, 'text/plain')),
    tekstknop('Begin opnieuw', opnieuw),
  );

/** @param tijd when the other tab wrote */
export const anderTabblad = (tijd: string, neemOver: Doe, gaVerder: Doe): HTMLElement =>
  melding(
    'Dit staat ook open in een ander tabblad',
    `Daar is om ${tijd} iets ingevuld.`,
    true,
    knop('Neem dat over', neemOver),
    tekstknop('Ga hier verder', gaVerder),
  );
