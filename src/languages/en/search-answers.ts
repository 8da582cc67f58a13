export const pages = (count: number): string => (count === 1 ? '1 page' : `${count} pages`);
export const pagesOf = (count: number, all: number): string => `${pages(count)} of ${all}`;
export const bestTen = (count: number): string => `The best ten of ${pages(count)}`;
export const noneOfThese = (chosen: string, all: number): string =>
  `No ${chosen} among these; without filters there ${all === 1 ? 'is' : 'are'} ${pages(all)}.`;
export const oneOf = (names: readonly string[]): string => names.join(' or ');
export const soughtToo = 'Also searched for';
export const failed = 'Search does not work right now.';
export const notHere = 'This is not here.';
export const bestFit = 'The closest match';
export const newEdition = 'There is a new edition.';
export const onlyFullText = 'The search index of this site cannot be read. These answers come from the text of the pages only.';
export const unanswered = 'A question without an answer';
export const iSought = (question: string): string => `I searched for: ${question}`;
export function missing(unknown: readonly string[]): string {
  const [last = '', ...others] = unknown.map((word) => `‘${word}’`).reverse();
  if (unknown.length === 0) return '';
  return others.length > 0
    ? `The words ${others.reverse().join(', ')} and ${last} do not occur in it.`
    : `The word ${last} does not occur in it.`;
}
