import * as verdicts from '#language/instrument-rules-verdicts.ts';
import { mayStayForYou, youWantTo } from '#language/instrument-rules-balance.ts';
import { zonderHaken, type Balans, type Paar } from './blad.ts';
import { opGewicht, spreiding, type Antwoord } from './vellen-leggen.ts';
import type { Vel } from './vel.ts';
import { kleineLetter } from './woorden.ts';

/** One pair with where everyone stands. */
export interface Gewogen {
  paar: Paar;
  nu: Antwoord[];
  liever: Antwoord[];
  /** How often someone wants to talk about it now. */
  dringend: number;
  breedteNu: number;
  breedteLiever: number;
  /** How far and where to the group wants: below 0 to the first pole. */
  verschuiving: number;
}

const midden = (answers: readonly Antwoord[]): number =>
  answers.reduce((sum, { plaats }) => sum + plaats, 0) / Math.max(1, answers.length);

const antwoorden = (vellen: readonly Vel[], at: number): Antwoord[] =>
  vellen.flatMap(({ gesloten }, wie) => {
    const plaats = gesloten[at];
    return plaats === null || plaats === undefined ? [] : [{ wie, plaats }];
  });

/** Every pair with where everyone stands. */
export const weegBalans = (blad: Balans, vellen: readonly Vel[]): Gewogen[] =>
  blad.vragen.map((paar, index) => {
    const [nu, liever] = [antwoorden(vellen, 3 * index), antwoorden(vellen, 3 * index + 1)];
    const both = liever.filter(({ wie }) => nu.some((one) => one.wie === wie));
    return {
      paar,
      nu,
      liever,
      dringend: antwoorden(vellen, 3 * index + 2).filter(({ plaats }) => plaats === 2).length,
      breedteNu: spreiding(nu).breedte,
      breedteLiever: spreiding(liever).breedte,
      verschuiving: both.length > 0 ? midden(liever) - midden(nu) : 0,
    };
  });

/** What one person chose, said back. */
export function terugZin({ polen }: Paar, nu: number | null, liever: number | null): string {
  if (nu === null || liever === null) return '';
  if (nu === liever) return mayStayForYou;
  const step = Math.abs(liever - nu);
  const pool = polen[liever > nu ? 1 : 0];
  return youWantTo(step, kleineLetter(zonderHaken(pool)));
}

/** The verdict: do they see it differently, want something else, or want the same way? */
export function standVan({ breedteNu, breedteLiever, verschuiving, nu, liever }: Gewogen): string {
  if (nu.length < 2 && liever.length < 2) return '';
  if (Math.max(breedteNu, breedteLiever) >= 2) return breedteNu >= breedteLiever ? verdicts.seeDifferently : verdicts.wantOther;
  return Math.abs(verschuiving) >= 1 ? verdicts.wantSameWay : verdicts.closeTogether;
}

/** How far apart a pair is at its widest. */
export const breedste = ({ breedteNu, breedteLiever }: Gewogen): number => Math.max(breedteNu, breedteLiever);

/** First what most want to talk about now, then where they stand furthest apart, then how far they want to move. */
export const eerstBespreken = (all: readonly Gewogen[], count: number): Gewogen[] =>
  opGewicht(
    all.filter(
      (one) => one.nu.length + one.liever.length > 0 && (one.dringend > 0 || breedste(one) > 0 || one.verschuiving !== 0),
    ),
    (one) => [one.dringend, breedste(one), Math.abs(one.verschuiving)],
  ).slice(0, count);
