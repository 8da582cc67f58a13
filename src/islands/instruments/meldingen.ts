import { knop, melding } from './dom.ts';

/** @param since the time until which all is kept, where something was */
export const opslagVol = (since: string, ...knoppen: Node[]): HTMLElement =>
  melding(
    'De opslag is vol',
    `${since && `Tot ${since} is alles bewaard, wat je daarna invulde staat alleen in dit tabblad. `}Bewaar een bestand, of wis een ouder instrument.`,
    true,
    ...knoppen,
  );

export const opslagDicht = (...knoppen: Node[]): HTMLElement =>
  melding(
    'Deze browser bewaart niets',
    'Je kunt gewoon verder, en wat er nu staat is niet weg. Sluit je dit tabblad, dan wel. Bewaar dus een bestand voordat je stopt.',
    true,
    ...knoppen,
  );

/** Part of the page did not come along: there is no connection, or the site was renewed meanwhile. */
export const nietGekomen = (again: () => void): HTMLElement =>
  melding(
    'Dit deel van de pagina kwam niet mee',
    'Kijk of je verbinding hebt. Wat je invulde blijft bewaard.',
    true,
    knop('Probeer opnieuw', again),
  );

/** What was kept here is no work of this instrument any more. */
export const nietLeesbaar = (...knoppen: Node[]): HTMLElement =>
  melding(
    'Wat hier bewaard was, kunnen we niet lezen',
    'We hebben het niet weggegooid: bewaar het als bestand, of begin opnieuw.',
    true,
    ...knoppen,
  );

/** @param tijd when the other tab wrote */
export const anderTabblad = (tijd: string, ...knoppen: Node[]): HTMLElement =>
  melding('Dit staat ook open in een ander tabblad', `Daar is om ${tijd} iets ingevuld.`, true, ...knoppen);
