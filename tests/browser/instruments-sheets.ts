import { bestandVan } from '../../src/instruments/bestand.ts';
import type { Blad } from '../../src/instruments/blad.ts';
import { legeTafel } from '../../src/instruments/tafel.ts';
import { leegVel, vormVan, type Vel } from '../../src/instruments/vel.ts';
import { bewaardeTekst, nieuwWerk } from '../../src/instruments/werk.ts';

const namen = ['Wijkzorg', 'Gemeente', 'Ziekenhuis'];
const dingen = ['Regiotafel ouderenzorg', 'Transferpunt', 'Netwerk palliatieve zorg', 'Inkoop'];

/** A sheet with an answer in every place, another for each person, and texts where the kind has them. */
function velVan(blad: Blad, naam: string, wie: number): Vel {
  const vorm = vormVan(blad);
  const gesloten = vorm.gesloten.map((count, index) => (index < 40 ? (wie * 2 + index) % Math.max(1, count - 1) : null));
  const open = leegVel(vorm).open.map((_, index) => {
    if (blad.soort === 'kwadrant') return dingen[index] ?? '';
    return blad.soort === 'invulblad' && index < 10 ? `${naam} schrijft hier een zin over onderwerp ${index + 1}.` : '';
  });
  return { naam, gesloten, open };
}

const drieVellen = (blad: Blad): Vel[] => namen.map((naam, wie) => velVan(blad, naam, wie));

/** A file with the sheets of three people. */
export const bestandMetDrie = (blad: Blad): Buffer => Buffer.from(bestandVan(blad, drieVellen(blad)));

/** What a browser keeps of a table with three sheets, steps, and what the group agreed where it is asked. */
export function bewaardMetDrie(blad: Blad): string {
  const { gekozen, ...tafel } = legeTafel('Regiotafel ouderenzorg', '2026-03-14');
  if (blad.soort === 'invulblad')
    for (const { id } of blad.vragen) gekozen[id] = 'We spreken af dat wie ergens mee zit, de ander zelf belt. Binnen een week.';
  const stappen: [string, string, string][] = [
    ['Een uur over wat voor ieder echt belangrijk is', 'Wijkzorg bereidt voor', '14 januari'],
    ['Uitschrijven wat we minimaal regelen', 'Ziekenhuis', 'voor 1 februari'],
    ['Opnieuw invullen', 'Allemaal', 'juni'],
  ];
  return bewaardeTekst(blad, {
    ...nieuwWerk(blad, 'tab'),
    vellen: drieVellen(blad),
    tafel: { ...tafel, gekozen, stappen },
    tijd: 1,
  });
}
