import { meesteDingen, zonderHaken, type Kwadrant } from './blad.ts';
import type { Cel, Naast, Punt, Rij, Spreker, Tafelvraag } from './naast.ts';
import { opGewicht, spreiding, type Antwoord } from './vellen-leggen.ts';
import type { Vel } from './vel.ts';
import { hoofdletter, opsomming, wieZegtWat, zin } from './woorden.ts';

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

const as = (plekken: readonly Plek[], axis: 'x' | 'y'): Antwoord[] =>
  plekken.map((plek) => ({ wie: plek.wie, plaats: plek[axis] }));

/** How many cells the sheet of a thing covers. */
export function grootte({ plekken }: Ding): number {
  if (plekken.length < 2) return 0;
  return (spreiding(as(plekken, 'x')).breedte + 1) * (spreiding(as(plekken, 'y')).breedte + 1);
}

/** Whether all put it in the same field. */
const isEens = ({ plekken }: Ding): boolean =>
  plekken.length > 1 &&
  new Set(plekken.map(({ x, y }) => `${x > 1} ${y > 1}`)).size === 1 &&
  grootte({ nummer: 0, naam: '', plekken }) <= 2;

/** The plane of one thing: rows from the top, one sheet over all places. */
export function vlak({ plekken }: Ding): Rij[] {
  const [xs, ys] = [plekken.map(({ x }) => x), plekken.map(({ y }) => y)];
  const within = (value: number, all: readonly number[]): boolean => value >= Math.min(...all) && value <= Math.max(...all);
  const isOne = plekken.length > 1 && new Set(plekken.map(({ x, y }) => `${x} ${y}`)).size === 1;
  return [3, 2, 1, 0].map((y): Rij => {
    const cellen = [0, 1, 2, 3].map((x): Cel => {
      const inkt = plekken.length > 0 && within(x, xs) && within(y, ys) ? (isOne ? 2 : 1) : 0;
      return { wie: plekken.filter((plek) => plek.x === x && plek.y === y).map(({ wie }) => wie), inkt };
    });
    return { naam: '', isLiever: false, cellen, buiten: [] };
  });
}

/** “strategisch belang hoog, operationele noodzaak vrij laag”. */
export const plekInWoorden = ({ assen, stappen }: Kwadrant, x: number | null, y: number | null): string =>
  [y === null ? '' : `${assen[1]} ${stappen[y] ?? ''}`, x === null ? '' : `${assen[0]} ${stappen[x] ?? ''}`]
    .filter(Boolean)
    .join(', ');

function zinVan(blad: Kwadrant, ding: Ding, spreker: Spreker): string {
  const [first] = ding.plekken;
  if (ding.plekken.length === 1 && first) return zin(plekInWoorden(blad, first.x, first.y));
  const wide = spreiding(as(ding.plekken, 'y')).breedte >= spreiding(as(ding.plekken, 'x')).breedte ? 'y' : 'x';
  const naam = blad.assen[wide === 'y' ? 1 : 0];
  const groups = blad.stappen
    .map((woord, plaats) => ({
      woord: `${naam} ${woord}`,
      wie: ding.plekken.filter((plek) => plek[wide] === plaats).map(({ wie }) => wie),
    }))
    .reverse();
  return wieZegtWat(spreker, groups, ['ziet', 'zien']);
}

function punt(blad: Kwadrant, ding: Ding, spreker: Spreker): Punt {
  const stand = ding.plekken.length < 2 ? '' : isEens(ding) ? 'Eens' : 'Uit elkaar: eerst bespreken';
  return {
    id: `ding-${ding.nummer}`,
    groep: `${ding.nummer}`,
    vraag: ding.naam,
    bij: '',
    stand,
    zin: ding.plekken.length === 0 ? 'Nog niet geplaatst.' : zinVan(blad, ding, spreker),
    notities: [],
    helpt: blad.helpt,
    koppen: blad.stappen,
    isVlak: true,
    rijen: vlak(ding),
  };
}

const vaknamen = ['linksboven', 'rechtsboven', 'linksonder', 'rechtsonder'];

function vragenVan(blad: Kwadrant, dingen: readonly Ding[], punten: readonly Punt[]): Tafelvraag[] {
  const { keuze } = blad;
  const choices = keuze
    ? dingen.map((ding, index) => ({
        id: `keuze-${ding.nummer}`,
        kop: keuze.vraag,
        naam: `${ding.nummer}. ${ding.naam}`,
        bij: punten[index]?.stand ?? '',
        opties: keuze.opties,
        voorzetten: [],
      }))
    : [];
  const names = blad.vakken
    ? []
    : vaknamen.map((plek, index) => ({
        id: `vak-${index}`,
        kop: 'Geef elk vak een naam',
        naam: `Vak ${plek}`,
        bij: '',
        opties: [],
        voorzetten: [],
      }));
  return [...choices, ...names];
}

/** The sheets of a plane side by side: the things with the largest sheet first. */
export function naastKwadrant(blad: Kwadrant, vellen: readonly Vel[], spreker: Spreker): Naast {
  const dingen = dingenVan(vellen);
  const far = opGewicht(
    dingen.filter((ding) => grootte(ding) > 1),
    (ding) => [grootte(ding)],
  );
  const punten = dingen.map((ding) => punt(blad, ding, spreker));
  const sorted = opGewicht(dingen, (ding) => [grootte(ding)]);
  const named = (list: readonly Ding[]): string => opsomming(list.slice(0, 3).map(({ naam }) => naam));
  const same = dingen.filter(isEens);
  const high = dingen.filter(({ plekken }) => plekken.length > 0 && plekken.every(({ x, y }) => x > 1 && y > 1));
  const isAlleen = vellen.length === 1;
  return {
    eerst: {
      kop: 'Hier zitten jullie het verst uit elkaar',
      uitleg:
        'Hoe groter het vel, hoe meer er te bespreken is. Een hoge plek levert niet vanzelf een besluit op: spreek zelf af wat een vak bij jullie betekent.',
      punten: isAlleen
        ? []
        : far.slice(0, 3).map((ding) => ({ ...punt(blad, ding, spreker), groep: `${hoofdletter(blad.ding)} ${ding.nummer}` })),
    },
    alles: {
      kop: hoofdletter(`alle ${blad.dingen}`),
      uitleg: '',
      punten: sorted.map((ding) => punt(blad, ding, spreker)),
      legenda: undefined,
    },
    vragen: vragenVan(blad, dingen, punten),
    antwoord: [
      high.length > 0 ? zin(`hoog op ${zonderHaken(blad.assen[0])} en ${zonderHaken(blad.assen[1])}: ${named(high)}`) : '',
      far.length > 0 && !isAlleen ? zin(`over de plek van ${named(far)} praten we eerst verder`) : '',
      same.length > 0 ? zin(`over de plek van ${named(same)} zijn we het eens`) : '',
    ].filter(Boolean),
    eens: same.map(({ naam, plekken: [first] }) => zin(`${naam}: ${plekInWoorden(blad, first?.x ?? null, first?.y ?? null)}`)),
    open: dingen.filter(({ plekken }) => plekken.length === 0).map(({ naam }) => naam),
    slot: '',
  };
}
