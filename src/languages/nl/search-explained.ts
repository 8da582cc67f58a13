// Why a question finds its pages: what `npm run zoek` says to who writes.
/** How search came to a word of the site for a word of the question. */
export const rules = {
  woord: 'het woord zelf',
  vorm: 'andere vorm',
  samen: 'aan elkaar geschreven',
  deel: 'deel van het woord',
  naam: 'andere naam',
  tikfout: 'tikfout hersteld',
  begin: 'begint zo',
  lijkt: 'lijkt erop',
};
export const wordOfSentence = 'woord van de zin';
export const soughtFor = 'Gezocht op:';
export const noWordIsHere = 'niets: geen woord van de vraag staat op deze site';
export const meant = (question: string): string => `Bedoelde je: ${question}?`;
export const where = (places: string): string => `in ${places}`;
export const fromItsLike = 'van wat erop lijkt en ook antwoord geeft';
export const spread = 'Spreiding van de manieren van vragen, per soort:';
export const spreadOf = (kind: string, entries: number, fewest: number, most: number): string =>
  `${kind}: ${entries} ingangen, elk ${fewest} tot ${most}`;
export const sharesNoWord = (percentage: number): string => `${percentage} % deelt geen woord met titel of kort`;
export const bringsNoWord = (count: number, ways: number): string => `${count} van ${ways} brengen geen nieuw woord`;
