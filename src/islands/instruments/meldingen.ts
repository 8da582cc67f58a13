import * as words from '#language/instruments-messages.ts';
import * as working from '#language/instruments-working.ts';
import { bewaarAls } from '../save-as.ts';
import { bestandsnaam } from './bestandsnaam.ts';
import { knop, melding, tekstknop } from './dom.ts';
import type { Plek } from './plek.ts';

type Doe = () => void;

const redenen = {
  vol: {
    kop: words.storageFull,
    tekst: words.storageFullWhat,
  },
  dicht: {
    kop: words.keepsNothing,
    tekst: (): string => words.keepsNothingWhat,
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
    knop(working.keepAsFile, alsBestand),
    tekstknop(words.keepAgain, opnieuw),
  );

/** What was kept here is no work of this instrument any more. */
export const nietLeesbaar = (plek: Plek, tekst: string, opnieuw: Doe): HTMLElement =>
  melding(
    words.notReadable,
    words.notReadableWhat,
    true,
    knop(words.keepItAsFile, () => bewaarAls(bestandsnaam(plek, 'txt'), tekst, 'text/plain')),
    tekstknop(words.beginAgain, opnieuw),
  );

/** @param tijd when the other tab wrote */
export const anderTabblad = (tijd: string, neemOver: Doe, gaVerder: Doe): HTMLElement =>
  melding(words.otherTab, words.otherTabWhat(tijd), true, knop(words.takeThat, neemOver), tekstknop(words.goOnHere, gaVerder));
