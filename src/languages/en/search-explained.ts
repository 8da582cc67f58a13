/** How search came to a word of the site for a word of the question. */
export const rules = {
  woord: 'the word itself',
  vorm: 'another form',
  samen: 'written as one',
  deel: 'part of the word',
  naam: 'another name',
  tikfout: 'slip mended',
  begin: 'begins like this',
  lijkt: 'looks like it',
};
export const wordOfSentence = 'word of the sentence';
export const soughtFor = 'Searched for:';
export const noWordIsHere = 'nothing: no word of the question is on this site';
export const meant = (question: string): string => `Did you mean: ${question}?`;
export const where = (places: string): string => `in ${places}`;
export const fromItsLike = 'from what looks like it and answers too';
export const spread = 'Spread of the ways of asking, by kind:';
export const spreadOf = (kind: string, entries: number, fewest: number, most: number): string =>
  `${kind}: ${entries} entries, ${fewest} to ${most} each`;
export const sharesNoWord = (percentage: number): string => `${percentage}% share no word with title or gist`;
export const bringsNoWord = (count: number, ways: number): string => `${count} of ${ways} bring no new word`;
