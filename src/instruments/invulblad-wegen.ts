import { noneOf, oneWithout } from '#language/instrument-rules-fields.ts';
import { ownTopic } from '#language/instrument-rules-headings.ts';
import { eigenVelden, regelsVan, tekstVan } from './invulblad-teksten.ts';
import { zonderHaken, type Invulblad, type Veld } from './blad.ts';
import type { Lijst } from './naast.ts';
import type { Antwoord } from './vellen-leggen.ts';
import type { Vel } from './vel.ts';
import { hoofdletter, opsomming } from './woorden.ts';

/** The closed answers of a field: its options, or how it stands. */
export const keuzenVan = (blad: Invulblad, veld: Veld): string[] => (veld.soort === 'keuze' ? veld.opties : blad.stand);

/** What in a list has no counterpart: a first column without a second, and the other way round. */
function zonderTegenhanger(blad: Invulblad, index: number, vellen: readonly Vel[]): string[] {
  const [een, twee] = blad.vragen[index]?.kolommen ?? [];
  if (blad.vragen[index]?.soort !== 'lijst' || !een || !twee) return [];
  const rows = vellen.flatMap((vel) =>
    regelsVan(blad, index, vel).map(([first = '', second = '']) => [first.trim(), second.trim()]),
  );
  const lonely = (at: 0 | 1): string => opsomming(eenmaal(rows.flatMap((row) => (row[at] && !row[1 - at] ? [row[at]] : []))));
  const [first, second] = [lonely(0), lonely(1)];
  return [first && oneWithout(een, twee, first), second && oneWithout(twee, een, second)].filter(Boolean);
}

/** Each text once, however it is spelled with capitals. */
const eenmaal = (texts: readonly string[]): string[] => [...new Map(texts.map((text) => [text.toLowerCase(), text])).values()];

/** What everyone wrote in the lists of a sheet, as one list: what stands first once, with all that was written beside it. */
export function lijstenVan(blad: Invulblad, vellen: readonly Vel[]): Lijst[] {
  return blad.vragen.flatMap((veld, index): Lijst[] => {
    const rows = veld.soort === 'lijst' ? vellen.flatMap((vel) => regelsVan(blad, index, vel)) : [];
    const found = new Map<string, { naam: string; bij: string[] }>();
    for (const [first = '', ...others] of rows) {
      const naam = first.trim() || hoofdletter(noneOf(zonderHaken(veld.kolommen[0] ?? '')));
      const bij = others.map((text, at) => text.trim() || noneOf(zonderHaken(veld.kolommen[at + 1] ?? ''))).join(', ');
      const known = found.get(naam.toLowerCase());
      found.set(naam.toLowerCase(), { naam: known?.naam ?? naam, bij: [...(known?.bij ?? []), bij] });
    }
    const regels = [...found.values()].map(({ naam, bij }): [string, string] => [naam, eenmaal(bij).join('; ')]);
    return regels.length > 0 ? [{ kop: zonderHaken(veld.naam), regels }] : [];
  });
}

/** One field with what everyone chose and wrote. */
export interface Gewogen {
  veld: Veld;
  keuzen: Antwoord[];
  teksten: { wie: number; tekst: string }[];
  los: string[];
}

/** The own topics of all sheets, by name: two sheets may have them in another order. */
function eigenGewogen(blad: Invulblad, vellen: readonly Vel[]): Gewogen[] {
  const found = new Map<string, Gewogen>();
  vellen.forEach((vel, wie) => {
    for (const { naam, tekst, gesloten } of eigenVelden(blad, vel)) {
      if (naam === '' && tekst === '') continue;
      const name = naam || ownTopic;
      const key = name.toLowerCase();
      const one = found.get(key) ?? { veld: eigenVeld(blad, name, found.size + 1), keuzen: [], teksten: [], los: [] };
      found.set(key, one);
      const plaats = vel.gesloten[gesloten];
      if (typeof plaats === 'number') one.keuzen.push({ wie, plaats });
      if (tekst) one.teksten.push({ wie, tekst });
    }
  });
  return [...found.values()];
}

const eigenVeld = ({ helpt }: Invulblad, naam: string, number: number): Veld => ({
  id: `eigen-${number}`,
  naam,
  vraag: '',
  soort: 'tekst',
  label: '',
  opties: [],
  kolommen: [],
  helpt,
});

/** Every field with what everyone chose and wrote, own topics last. */
export const weeg = (blad: Invulblad, vellen: readonly Vel[]): Gewogen[] => [
  ...gegeven(blad, vellen),
  ...eigenGewogen(blad, vellen),
];

const gegeven = (blad: Invulblad, vellen: readonly Vel[]): Gewogen[] =>
  blad.vragen.map((veld, index) => ({
    veld,
    keuzen: vellen.flatMap(({ gesloten }, wie) => {
      const plaats = gesloten[index];
      return typeof plaats === 'number' && plaats < keuzenVan(blad, veld).length ? [{ wie, plaats }] : [];
    }),
    teksten: vellen.flatMap((vel, wie) => {
      const tekst = tekstVan(blad, index, vel);
      return tekst ? [{ wie, tekst }] : [];
    }),
    los: zonderTegenhanger(blad, index, vellen),
  }));
