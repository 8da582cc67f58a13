import * as words from '#language/instrument-rules-grid.ts';
import * as headings from '#language/instrument-rules-headings.ts';
import * as verdicts from '#language/instrument-rules-verdicts.ts';
import { chooses, standsAt } from '#language/instrument-rules-who.ts';
import { isVanSamenwerkingen, zonderHaken, type Raster } from './blad.ts';
import type { Naast, Punt, Spreker } from './naast.ts';
import { losse, metEenNa, opEenNa, opGewicht, oplopend, rij, spreiding, type Antwoord } from './vellen-leggen.ts';
import type { Vel } from './vel.ts';
import { aangehaald, hoofdletter, kleineLetter, opgenoemd, plaatsen, wieZegtWat, zin } from './woorden.ts';

/** One row, given or own, and where every sheet puts it. */
export interface Gevuld {
  id: string;
  naam: string;
  kort: string;
  antwoorden: Antwoord[];
}

const fold = (naam: string): string => naam.normalize('NFC').toLowerCase().trim();

const plaatsVan = ({ gesloten }: Vel, wie: number, at: number): Antwoord[] => {
  const plaats = gesloten[at];
  return typeof plaats === 'number' ? [{ wie, plaats }] : [];
};

/** The rows that all have, then the own rows of all sheets, by name. */
export function rijenVan(blad: Raster, vellen: readonly Vel[]): Gevuld[] {
  const given = blad.vragen.map(({ id, naam, vraag }, index) => ({
    id,
    naam,
    kort: vraag,
    antwoorden: vellen.flatMap((vel, wie) => plaatsVan(vel, wie, index)),
  }));
  const own = new Map<string, Gevuld>();
  vellen.forEach((vel, wie) => {
    vel.open.slice(0, blad.eigenRijen).forEach((naam, index) => {
      if (fold(naam) === '') return;
      const row = own.get(fold(naam)) ?? { id: `eigen-${own.size + 1}`, naam: naam.trim(), kort: '', antwoorden: [] };
      own.set(fold(naam), row);
      row.antwoorden.push(...plaatsVan(vel, wie, blad.vragen.length + index));
    });
  });
  return [...given, ...own.values()];
}

/** The name of a column within a sentence. */
const kolom = ({ kolommen }: Raster, at: number): string => kleineLetter(zonderHaken(kolommen[at]?.naam ?? ''));

const breedte = ({ antwoorden }: Gevuld): number => spreiding(antwoorden).breedte;

function punt(blad: Raster, row: Gevuld, spreker: Spreker): Punt {
  const heads = blad.kolommen.map(({ naam }) => aangehaald(zonderHaken(naam)));
  const groups = heads
    .map((woord, plaats) => ({ woord, wie: row.antwoorden.filter((one) => one.plaats === plaats).map(({ wie }) => wie) }))
    .reverse();
  const wide = breedte(row);
  const uiterste = spreiding(row.antwoorden).buitenstaander !== undefined;
  return {
    id: row.id,
    groep: '',
    vraag: row.naam,
    bij: wide > 0 && blad.oplopend ? plaatsen(wide) : '',
    stand:
      row.antwoorden.length < 2 ? '' : wide === 0 ? verdicts.same + (uiterste ? opEenNa : '') : wide > 1 ? verdicts.apart : '',
    zin: wieZegtWat(spreker, groups, isVanSamenwerkingen(blad) ? standsAt : chooses),
    notities: [],
    helpt: blad.vragen.find(({ id }) => id === row.id)?.helpt ?? blad.helpt,
    koppen: blad.kolommen.map(({ naam }) => naam),
    isLos: !blad.oplopend,
    rijen: [rij((blad.oplopend ? oplopend : losse)(row.antwoorden, blad.kolommen.length))],
  };
}

/** Where the rows of one sheet stand, the fullest columns first: no column is better than another. */
function perKolom({ kolommen }: Raster, rows: readonly Gevuld[], named: (list: readonly Gevuld[]) => string): string[] {
  const columns = kolommen.map(({ naam }, plaats) => ({
    naam,
    rows: rows.filter(({ antwoorden }) => antwoorden.some((one) => one.plaats === plaats)),
  }));
  return opGewicht(
    columns.filter((column) => column.rows.length > 0),
    (column) => [column.rows.length],
  )
    .slice(0, 3)
    .map((column) => zin(words.columnAt(kleineLetter(zonderHaken(column.naam)), named(column.rows))));
}

function antwoordVan(blad: Raster, rows: readonly Gevuld[], isAlleen: boolean): string[] {
  const far = opGewicht(rows, (row) => [breedte(row)]).filter((row) => breedte(row) > 1);
  const same = rows.filter((row) => row.antwoorden.length > 1 && breedte(row) === 0);
  const last = Math.max(-1, ...rows.flatMap(({ antwoorden }) => antwoorden.map(({ plaats }) => plaats)));
  const deepest = rows.filter(({ antwoorden }) => antwoorden.some(({ plaats }) => plaats === last));
  const named = (list: readonly Gevuld[]): string => opgenoemd(list.slice(0, 3).map(({ naam }) => zonderHaken(naam)));
  if (isAlleen && !blad.oplopend) return perKolom(blad, rows, named);
  return [
    blad.oplopend && last > 0 ? zin(words.farthestAt(named(deepest), kolom(blad, last))) : '',
    far.length > 0 && !isAlleen ? zin(words.largestDifference(named(far))) : '',
    same.length > 0 ? zin(words.sameAt(named(same))) : '',
  ].filter(Boolean);
}

/** The conversation questions that the source closes with, each to be answered together. */
const vragenNa = ({ gespreksvragen }: Raster): Naast['vragen'] =>
  gespreksvragen.map((vraag, index) => ({
    id: `gesprek-${index}`,
    kop: headings.discussTogether,
    naam: vraag,
    bij: '',
    opties: [],
    voorzetten: [],
  }));

/** The sheets of a grid side by side: people, or ways of working together. */
export function naastRaster(blad: Raster, vellen: readonly Vel[], spreker: Spreker): Naast {
  const rows = rijenVan(blad, vellen);
  const far = opGewicht(
    rows.filter((row) => breedte(row) > 0),
    (row) => [breedte(row)],
  ).slice(0, 3);
  const isAlleen = vellen.length === 1;
  const punten = rows.map((row) => punt(blad, row, spreker));
  return {
    eerst: {
      kop: isVanSamenwerkingen(blad) ? words.theyDiffer : headings.farthestApart,
      uitleg: words.widestRowsFirst(isVanSamenwerkingen(blad)),
      punten: isAlleen ? [] : far.map((row) => punt(blad, row, spreker)),
    },
    alles: {
      kop: words.allRows,
      uitleg: '',
      punten,
      legenda: isAlleen
        ? undefined
        : blad.oplopend
          ? [metEenNa(words.allSoFar, vellen.length), words.partSoFar]
          : [metEenNa(words.allHere, vellen.length), headings.partHere],
    },
    beeld: punten,
    vragen: vragenNa(blad),
    antwoord: antwoordVan(blad, rows, isAlleen),
    eens: rows
      .filter((row) => row.antwoorden.length > 1 && breedte(row) === 0)
      .map((row) => zin(`${hoofdletter(zonderHaken(row.naam))}: ${kolom(blad, spreiding(row.antwoorden).laagst)}`)),
    open: rows.filter(({ antwoorden }) => antwoorden.length === 0).map(({ naam }) => hoofdletter(zonderHaken(naam))),
    slot: '',
  };
}
