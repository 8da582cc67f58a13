import { apart } from '#language/instrument-rules-verdicts.ts';
import type { Punt, Rij } from './naast.ts';
import { opGewicht, spreiding, type Antwoord } from './vellen-leggen.ts';

const antwoordenIn = (cellen: Rij['cellen']): Antwoord[] =>
  cellen.flatMap(({ wie }, plaats) => wie.map((one) => ({ wie: one, plaats })));

/** How far the answers of a row lie apart: in places, or in choices that some took and others did not. */
const afstandVanRij = ({ cellen }: Rij, isLos: boolean): number =>
  isLos ? cellen.filter(({ inkt }) => inkt === 1).length : spreiding(antwoordenIn(cellen)).breedte;

/** How far something lies apart on a plane: to the right and up together. */
function afstandOpVlak(rijen: readonly Rij[]): number {
  const up = rijen.flatMap(({ cellen }, plaats) => antwoordenIn(cellen).map(({ wie }) => ({ wie, plaats })));
  return spreiding(up).breedte + spreiding(rijen.flatMap(({ cellen }) => antwoordenIn(cellen))).breedte;
}

/** How far apart the group is on one thing, as its picture shows it. */
export function afstand({ rijen, isVlak, isLos, stand }: Punt): number {
  if (rijen.length === 0) return stand === apart ? 1 : 0;
  return isVlak ? afstandOpVlak(rijen) : Math.max(...rijen.map((row) => afstandVanRij(row, isLos ?? false)));
}

/** All things, the widest difference first; equal ones keep the order of the source. */
export const opVerschil = (punten: readonly Punt[]): Punt[] => opGewicht(punten, (punt) => [afstand(punt)]);

/** The places of the middle answer of a row: two where the middle lies between two answers; none with fewer than three. */
export function midden({ cellen }: Rij): number[] {
  const places = antwoordenIn(cellen).map(({ plaats }) => plaats);
  if (places.length < 3) return [];
  const at = [Math.floor((places.length - 1) / 2), Math.floor(places.length / 2)];
  return [...new Set(at.map((index) => places[index] ?? 0))];
}
