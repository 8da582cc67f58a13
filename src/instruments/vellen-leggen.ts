import * as words from '#language/instrument-rules-verdicts.ts';
import type { Cel, Rij } from './naast.ts';

/** An answer and whose it is. */
export interface Antwoord {
  wie: number;
  plaats: number;
}

/** How far apart answers lie. */
export interface Spreiding {
  laagst: number;
  hoogst: number;
  breedte: number;
  /** The one who stands apart from all others, where the others are many. */
  buitenstaander: number | undefined;
}

/** From how many people on one who stands apart does not decide how far apart the group is. */
const veel = 6;

/** What is said behind a verdict that holds for all but one. */
export const opEenNa = words.butForOne;

/** Whether a verdict says that the group agrees. */
export const isEensgezind = (stand: string): boolean => stand === words.agreed || stand === words.agreed + opEenNa;

/** Whether these are as good as all: one who stands apart among many does not hide that the others agree. */
export const isSamen = (count: number, all: number): boolean => all > 1 && (count === all || (all >= veel && count === all - 1));

/** What ink twice means, in the key of a picture. */
export const metEenNa = (text: string, count: number): string => (count >= veel ? words.exceptOne(text) : text);

const breedteVan = (sorted: readonly Antwoord[]): number => (sorted.at(-1)?.plaats ?? 0) - (sorted[0]?.plaats ?? 0);

/** How far apart answers lie. With six or more, the one that stands furthest from the others is set aside: eleven who agree must be seen. */
export function spreiding(answers: readonly Antwoord[]): Spreiding {
  const sorted = [...answers].sort((a, b) => a.plaats - b.plaats);
  const full = breedteVan(sorted);
  const without = [sorted.slice(1), sorted.slice(0, -1)].sort((a, b) => breedteVan(a) - breedteVan(b))[0] ?? [];
  const isTrimmed = sorted.length >= veel && breedteVan(without) < full;
  const kept = isTrimmed ? without : sorted;
  return {
    laagst: kept[0]?.plaats ?? 0,
    hoogst: kept.at(-1)?.plaats ?? 0,
    breedte: breedteVan(kept),
    buitenstaander: isTrimmed ? sorted.find((one) => !kept.includes(one))?.wie : undefined,
  };
}

/** How much ink a cell has: twice where all stand. */
export const inkt = (is: boolean, isDouble: boolean): Cel['inkt'] => (isDouble ? 2 : is ? 1 : 0);

/** Who stands in each cell. */
const wieStaat = (answers: readonly Antwoord[], place: number): number[] =>
  answers.filter(({ plaats }) => plaats === place).map(({ wie }) => wie);

/** How many different answers there are, and what that makes of the group. */
export function verdeling(answers: readonly Antwoord[]): { soorten: number; stand: string } {
  const all = answers.length;
  const counts = [...new Set(answers.map(({ plaats }) => plaats))].map(
    (plaats) => answers.filter((one) => one.plaats === plaats).length,
  );
  const isEens = isSamen(Math.max(0, ...counts), all);
  if (isEens) return { soorten: 1, stand: counts.length > 1 ? words.agreed + opEenNa : words.agreed };
  return { soorten: counts.length, stand: counts.length > 1 ? words.apart : '' };
}

/** Sheets that run from the left to each answer: double as far as all go, single as far as one goes. */
export function oplopend(answers: readonly Antwoord[], count: number): Cel[] {
  const { laagst, buitenstaander } = spreiding(answers);
  const low = buitenstaander === undefined ? Math.min(...answers.map(({ plaats }) => plaats)) : laagst;
  const high = Math.max(...answers.map(({ plaats }) => plaats));
  return Array.from({ length: count }, (_, place) => ({
    wie: wieStaat(answers, place),
    inkt: inkt(place <= high, answers.length > 1 && place <= low),
  }));
}

/** One sheet from the lowest answer to the highest; double where all stand on one place. */
export function reikend(answers: readonly Antwoord[], count: number): Cel[] {
  const places = answers.map(({ plaats }) => plaats);
  const [low, high] = [Math.min(...places), Math.max(...places)];
  return Array.from({ length: count }, (_, place) => {
    const wie = wieStaat(answers, place);
    return { wie, inkt: inkt(place >= low && place <= high, isSamen(wie.length, answers.length)) };
  });
}

/** Only cells where someone stands have ink: double where all do. */
export const losse = (answers: readonly Antwoord[], count: number): Cel[] =>
  Array.from({ length: count }, (_, place) => {
    const here = wieStaat(answers, place);
    return { wie: here, inkt: inkt(here.length > 0, isSamen(here.length, answers.length)) };
  });

/** A row of a picture. */
export const rij = (cellen: Cel[], naam = '', isLiever = false, buiten: number[] = []): Rij => ({
  naam,
  isLiever,
  cellen,
  buiten,
});

/** Items in the order of a list of weights, the largest first; equal ones keep their order. */
export const opGewicht = <Item>(items: readonly Item[], weights: (item: Item) => readonly number[]): Item[] =>
  items
    .map((item, index) => ({ item, index, weight: weights(item) }))
    .sort((a, b) => {
      const at = a.weight.findIndex((one, index) => one !== b.weight[index]);
      return at < 0 ? a.index - b.index : (b.weight[at] ?? 0) - (a.weight[at] ?? 0);
    })
    .map(({ item }) => item);
