import * as words from '#language/instrument-rules-choosing.ts';
import { zonderHaken, type Keuzehulp, type Keuzevraag } from './blad.ts';
import type { Vel } from './vel.ts';
import { kleineLetter } from './woorden.ts';

/** Whether the source links answers to a choice at all; else the group chooses without a pull. */
export const heeftTrek = ({ vragen }: Keuzehulp): boolean => vragen.some(({ telt }) => telt);

/** For each choice, to how many of the questions that count an answer pulls there. */
export const trekPerUitkomst = (blad: Keuzehulp, { gesloten }: Vel): number[] =>
  blad.uitkomsten.map(
    (_, uitkomst) =>
      blad.vragen.filter((vraag, index) => vraag.telt && vraag.antwoorden[gesloten[index] ?? -1]?.trekt.includes(uitkomst))
        .length,
  );

const telt = ({ vragen }: Keuzehulp): Keuzevraag[] => vragen.filter((vraag) => vraag.telt);

/** What the pull of one sheet says, in one sentence. */
export function trekZin(blad: Keuzehulp, vel: Vel): string {
  const counts = trekPerUitkomst(blad, vel);
  const most = Math.max(...counts);
  const first = blad.uitkomsten.filter((_, index) => counts[index] === most).map(({ naam }) => kleineLetter(zonderHaken(naam)));
  if (most === 0) return words.noPullYet;
  return words.pullsMostTo(first, most, telt(blad).length);
}
