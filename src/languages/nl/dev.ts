// What is said to who writes, in the page.
export const mistakes = 'Fouten in de inhoud';
export const countOfMistakes = (count: number): string =>
  count === 1 ? 'Er is één fout in de inhoud' : `Er zijn ${count} fouten in de inhoud`;
export const andMore = (count: number): string => `En nog ${count}.`;
export const isConcept = 'Dit is een concept: het staat nog niet op de site. Is het af, haal dan «concept: true» weg.';
