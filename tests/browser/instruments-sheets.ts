import { bestandVan } from '../../src/instruments/bestand.ts';
import type { Blad } from '../../src/instruments/blad.ts';
import { legeTafel } from '../../src/instruments/tafel.ts';
import { leegVel, tekstenVan, vormVan, type Vel } from '../../src/instruments/vel.ts';
import { bewaardeTekst, nieuwWerk } from '../../src/instruments/werk.ts';

const namen = [
  ...['Wijkzorg', 'Gemeente', 'Ziekenhuis', 'Huisartsen', 'Apotheek', 'Woningcorporatie', 'GGD', 'Zorgkantoor', 'Welzijn'],
  ...['Mantelzorgpunt', 'Verpleeghuis De Linde', 'Cliëntenraad'],
];
const dingen = ['Regiotafel ouderenzorg', 'Transferpunt', 'Netwerk palliatieve zorg', 'Inkoop'];

/** A sheet with an answer in every place, another for each person, and texts where the kind has them. */
function velVan(blad: Blad, naam: string, wie: number): Vel {
  const vorm = vormVan(blad);
  const gesloten = vorm.gesloten.map((count, index) => (index < 40 ? (wie * 2 + index) % Math.max(1, count - 1) : null));
  const inList =
    blad.soort === 'invulblad'
      ? blad.vragen.flatMap((veld) => Array.from({ length: tekstenVan(veld) }, () => veld.soort === 'lijst'))
      : [];
  const open = leegVel(vorm).open.map((_, index) => {
    if (blad.soort === 'kwadrant') return dingen[index] ?? '';
    if (inList[index]) return index < 10 ? (dingen[(index + wie) % dingen.length] ?? '') : '';
    return blad.soort === 'invulblad' && index < 10 ? `${naam} schrijft hier een zin over onderwerp ${index + 1}.` : '';
  });
  return { naam, gesloten, open };
}

const vellenVan = (blad: Blad, count: number): Vel[] => namen.slice(0, count).map((naam, wie) => velVan(blad, naam, wie));

/** A file with the sheets of three people. */
export const bestandMetDrie = (blad: Blad): Buffer => Buffer.from(bestandVan(blad, vellenVan(blad, 3)));

/** What a browser keeps of a table with three sheets, steps, and what the group agreed where it is asked. */
export const bewaardMetDrie = (blad: Blad): string => bewaardMet(blad, 3, true);

/** The same of a table with so many sheets; what the group did not agree on stands there as each wrote it. */
export function bewaardMet(blad: Blad, count: number, isAfgesproken: boolean): string {
  const { gekozen, ...tafel } = legeTafel('Regiotafel ouderenzorg', '2026-03-14');
  if (blad.soort === 'invulblad' && isAfgesproken)
    for (const { id } of blad.vragen) gekozen[id] = 'We spreken af dat wie ergens mee zit, de ander zelf belt. Binnen een week.';
  const stappen: [string, string, string][] = [
    ['Een uur over wat voor ieder echt belangrijk is', 'Wijkzorg bereidt voor', '14 januari'],
    ['Uitschrijven wat we minimaal regelen', 'Ziekenhuis', 'voor 1 februari'],
    ['Opnieuw invullen', 'Allemaal', 'juni'],
  ];
  return bewaardeTekst(blad, {
    ...nieuwWerk(blad, 'tab'),
    vellen: vellenVan(blad, count),
    tafel: { ...tafel, gekozen, stappen },
    tijd: 1,
  });
}
