// What the search page says of the answers.
export const pages = (count: number): string => (count === 1 ? '1 pagina' : `${count} pagina’s`);
export const pagesOf = (count: number, all: number): string => `${pages(count)} van ${all}`;
export const bestTen = (count: number): string => `De beste tien van ${pages(count)}`;
export const noneOfThese = (chosen: string, all: number): string =>
  `Geen ${chosen} hierbij; zonder filter ${all === 1 ? 'is het' : 'zijn het'} ${pages(all)}.`;
export const oneOf = (names: readonly string[]): string => names.join(' of ');
/** Before the other names of what was asked. */
export const soughtToo = 'Ook gezocht op';
export const failed = 'Zoeken lukt nu niet.';
export const notHere = 'Dit staat er niet.';
export const bestFit = 'Dit past het best';
export const newEdition = 'Er is een nieuwe uitgave.';
export const onlyFullText =
  'De zoekwijzer van deze site is niet te lezen. Deze antwoorden komen alleen uit de tekst van de pagina’s.';
export const unanswered = 'Een vraag zonder antwoord';
export const iSought = (question: string): string => `Ik zocht: ${question}`;
/** The words of a question that the site does not have. */
export function missing(unknown: readonly string[]): string {
  const [last = '', ...others] = unknown.map((word) => `‘${word}’`).reverse();
  if (unknown.length === 0) return '';
  return others.length > 0
    ? `De woorden ${others.reverse().join(', ')} en ${last} komen er niet in voor.`
    : `Het woord ${last} komt er niet in voor.`;
}
