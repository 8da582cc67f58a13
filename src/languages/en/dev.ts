export const mistakes = 'Mistakes in the content';
export const countOfMistakes = (count: number): string =>
  count === 1 ? 'There is one mistake in the content' : `There are ${count} mistakes in the content`;
export const andMore = (count: number): string => `And ${count} more.`;
export const isConcept = 'This is a draft: it is not on the site yet. When it is ready, take «concept: true» away.';
