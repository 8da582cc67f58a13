import { knop, melding } from './dom.ts';

/** @param since until when all is kept, where something was */
export const opslagVol = (since: string, ...knoppen: Node[]): HTMLElement =>
  melding('De opslag is vol', `${since}Bewaar een bestand, of wis een ouder instrument.`, true, ...knoppen);

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
