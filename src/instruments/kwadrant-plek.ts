import * as verdicts from '#language/instrument-rules-verdicts.ts';
import { meesteDingen, type Kwadrant } from './blad.ts';
import type { Cel, Plattegrond, Rij } from './naast.ts';
import { inkt, isSamen, opEenNa, opGewicht, spreiding, type Antwoord } from './vellen-leggen.ts';
import type { Vel } from './vel.ts';

/** Where one person put one thing: steps to the right and up. */
export interface Plek {
  wie: number;
  x: number;
  y: number;
}

/** One thing, and where everyone put it. */
export interface Ding {
  nummer: number;
  naam: string;
  plekken: Plek[];
}

const fold = (naam: string): string => naam.normalize('NFC').toLowerCase().trim();

/** The things of all sheets, by name: two sheets may have them in another order. */
export function dingenVan(vellen: readonly Vel[]): Ding[] {
  const found = new Map<string, Ding>();
  vellen.forEach(({ gesloten, open }, wie) => {
    open.slice(0, meesteDingen).forEach((naam, index) => {
      const key = fold(naam);
      if (key === '') return;
      const ding = found.get(key) ?? { nummer: found.size + 1, naam: naam.trim(), plekken: [] };
      found.set(key, ding);
      const [x, y] = [gesloten[2 * index], gesloten[2 * index + 1]];
      if (typeof x === 'number' && typeof y === 'number') ding.plekken.push({ wie, x, y });
    });
  });
  return [...found.values()];
}

export const as = (plekken: readonly Plek[], axis: 'x' | 'y'): Antwoord[] =>
  plekken.map((plek) => ({ wie: plek.wie, plaats: plek[axis] }));

/** How many cells the sheet of a thing covers. */
export function grootte({ plekken }: Ding): number {
  if (plekken.length < 2) return 0;
  return (spreiding(as(plekken, 'x')).breedte + 1) * (spreiding(as(plekken, 'y')).breedte + 1);
}

/** How many put it in the field that most put it in. */
function eenstemmig({ plekken }: Ding): number {
  const fields = plekken.map(({ x, y }) => `${x > 1} ${y > 1}`);
  return Math.max(0, ...fields.map((field) => fields.filter((other) => other === field).length));
}

/** Whether all put it in the same field, one who stands apart among many aside. */
export const isEens = (ding: Ding): boolean => isSamen(eenstemmig(ding), ding.plekken.length) && grootte(ding) <= 2;

/** The verdict on one thing. */
export const standVan = (ding: Ding): string => {
  if (ding.plekken.length < 2) return '';
  if (!isEens(ding)) return verdicts.apartOnPlane;
  return eenstemmig(ding) < ding.plekken.length ? verdicts.agreed + opEenNa : verdicts.agreed;
};

/** The place where most put it. */
export const meestePlek = ({ plekken }: Ding): Plek | undefined =>
  opGewicht(plekken, (plek) => [plekken.filter(({ x, y }) => x === plek.x && y === plek.y).length])[0];

/** The plane of one thing: rows from the top, one sheet over all places, twice where all stand on one. */
export function vlak({ plekken }: Ding): Rij[] {
  const [xs, ys] = [plekken.map(({ x }) => x), plekken.map(({ y }) => y)];
  const within = (value: number, all: readonly number[]): boolean => value >= Math.min(...all) && value <= Math.max(...all);
  return [3, 2, 1, 0].map((y): Rij => {
    const cellen = [0, 1, 2, 3].map((x): Cel => {
      const wie = plekken.filter((plek) => plek.x === x && plek.y === y).map((plek) => plek.wie);
      return { wie, inkt: inkt(plekken.length > 0 && within(x, xs) && within(y, ys), isSamen(wie.length, plekken.length)) };
    });
    return { naam: '', isLiever: false, cellen, buiten: [] };
  });
}

/** One plane with everything whose place can be said: of one person all, of a group what it agrees on. */
export function plattegrond({ assen, vakken }: Kwadrant, dingen: readonly Ding[], isAlleen: boolean): Plattegrond | undefined {
  const placed = dingen.filter((ding) => (isAlleen ? ding.plekken.length > 0 : isEens(ding)));
  if (placed.length === 0) return undefined;
  const places = placed.map((ding) => ({ nummer: ding.nummer, plek: meestePlek(ding) }));
  const at = (x: number, y: number): number[] =>
    places.filter(({ plek }) => plek?.x === x && plek.y === y).map(({ nummer }) => nummer);
  return { assen, vakken, cellen: [3, 2, 1, 0].map((y) => [0, 1, 2, 3].map((x) => at(x, y))) };
}
