import { meesteDingen, meesteRegels, type Blad } from './blad.ts';

/**
 * The answers of one participant, by position and not by name: closed answers are the place of what was chosen, open ones are text.
 * What a position means follows from the instrument alone.
 */
export interface Vel {
  naam: string;
  gesloten: (number | null)[];
  open: string[];
}

/** How a sheet of an instrument is built: the number of choices of each closed answer, and how many open ones there are. */
export interface Vorm {
  gesloten: number[];
  open: number;
  /** How many of the closed answers a code to read aloud carries; 0 where the text is what matters. */
  inCode: number;
}

export const langsteNaam = 40;
export const langsteTekst = 1000;
/** The longest link that is read: a sheet full of texts fits in it many times. */
export const langsteLink = 40_000;

const herhaald = (count: number, ...choices: number[]): number[] => Array.from({ length: count }, () => choices).flat();

/** How many texts a field of a sheet takes. */
export const tekstenVan = ({ soort, kolommen }: { soort: string; kolommen: string[] }): number =>
  soort === 'lijst' ? kolommen.length * meesteRegels : soort === 'tekst' ? 1 : 0;

/** The form of a sheet of this instrument. The last choice of a statement and of an aid is “Weet ik niet”. */
export function vormVan(blad: Blad): Vorm {
  switch (blad.soort) {
    case 'stellingen': {
      const gesloten = blad.vragen.map(() => blad.antwoorden.length + 1);
      return { gesloten, open: blad.vragen.length, inCode: gesloten.length };
    }
    case 'keuzehulp': {
      const gesloten = [...blad.vragen.map(({ antwoorden }) => antwoorden.length + 1), blad.uitkomsten.length + 1];
      return { gesloten, open: 1, inCode: gesloten.length };
    }
    case 'balans': {
      const { length } = blad.vragen;
      return { gesloten: herhaald(length, 5, 5, 3), open: 0, inCode: 3 * length };
    }
    case 'kwadrant':
      return { gesloten: herhaald(meesteDingen, 4, 4), open: meesteDingen, inCode: 0 };
    case 'raster': {
      const { length } = blad.vragen;
      const gesloten = herhaald(length + blad.eigenRijen, blad.kolommen.length);
      return { gesloten, open: blad.eigenRijen, inCode: length };
    }
    case 'invulblad': {
      const gesloten = blad.vragen.map(({ soort, opties }) =>
        soort === 'keuze' ? opties.length : Math.max(1, blad.stand.length),
      );
      const open = blad.vragen.reduce((sum, veld) => sum + tekstenVan(veld), 0);
      // An own topic has a name and a text.
      gesloten.push(...herhaald(blad.eigenVelden, Math.max(1, blad.stand.length)));
      return { gesloten, open: open + 2 * blad.eigenVelden, inCode: 0 };
    }
  }
}

/** Whether a sheet of this instrument can be read aloud as a code: not where the text is what matters. */
export const heeftCode = (blad: Blad): boolean => vormVan(blad).inCode > 0;

/** An empty sheet. */
export const leegVel = ({ gesloten, open }: Vorm, naam = ''): Vel => ({
  naam,
  gesloten: gesloten.map(() => null),
  open: Array.from({ length: open }, () => ''),
});

export const isLeeg = ({ gesloten, open }: Vel): boolean =>
  gesloten.every((one) => one === null) && open.every((text) => text === '');

/** Signs that cannot be seen, turn the order of others, or are half a sign or none. A new line and a tab may stay. */
const onzichtbaar = /[^\P{Cc}\t\n]|[\p{Cs}\p{Bidi_C}\p{NChar}\ufeff]/gu;

/** A text of a stranger, cut to what fits: signs that cannot be seen go, as do halves of signs. */
export const schoneTekst = (text: unknown, longest: number): string =>
  typeof text === 'string' ? text.slice(0, longest).replace(onzichtbaar, '') : '';

/** A day of a stranger: only one that there is, or none. */
export function schoneDag(day: unknown): string {
  const found = new Date(Date.parse(`${String(day)}T12:00Z`) || 0).toISOString().slice(0, 10);
  return found === day ? found : '';
}

/** A sheet of a stranger, made to fit the form: what does not fit is left out, never guessed. */
export function passendVel(vorm: Vorm, found: { naam?: unknown; gesloten?: unknown; open?: unknown }): Vel {
  const closed: unknown[] = Array.isArray(found.gesloten) ? found.gesloten : [];
  const open: unknown[] = Array.isArray(found.open) ? found.open : [];
  return {
    naam: schoneTekst(found.naam, langsteNaam).replace(/\s+/g, ' ').trim(),
    gesloten: vorm.gesloten.map((choices, index) => {
      const one = closed[index];
      return typeof one === 'number' && Number.isInteger(one) && one >= 0 && one < choices ? one : null;
    }),
    open: Array.from({ length: vorm.open }, (_, index) => schoneTekst(open[index], langsteTekst)),
  };
}
