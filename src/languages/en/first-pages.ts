export const whereToBegin = {
  slug: 'where-do-i-begin',
  titel: 'Where do I begin?',
  kort: 'An example of a question with a short answer.',
  antwoord: 'Write the answer here in one to four sentences. Whoever stops here has something.',
  tekst: '## A heading\n\nWrite here what is behind the answer. Short sentences, and what someone can do with it.',
};
export const whoJoins = {
  slug: 'who-joins-in',
  titel: 'Who joins in?',
  kort: 'Another example of a question.',
  antwoord: 'An answer that you can use this afternoon.',
  tekst: 'Link to another page by its kind and name: [[kernvragen/where-do-i-begin]].',
};
/** A name in the middle of a sentence: its article begins with a small letter there. */
const inSentence = (name: string): string => name.replace(/^(?:the|an?) /i, (article) => article.toLowerCase());

export const seenFrom = (name: string): string => `What you see from ${inSentence(name)}.`;
export const writeWhatYouSee = 'Write here what you see from this place.';
/** What stands before the name of a perspectief and is left out of its address. */
export const articles = /^(?:the|an?) /;
export const betweenSlug = (one: string, other: string): string => `${one}-and-${other}`;
export const between = (one: string, other: string): string => `${one} and ${inSentence(other)}`;
export const whereTheyMeet = 'Where these two overlap.';
export const mayBeTension = 'There may be tension here.';
export const tensions = [
  ['first-tension', 'A first tension'],
  ['second-tension', 'A second tension'],
] as const;
export const whatRubs = 'What chafes between two places.';
export const oneAndOther = 'One side wants this, the other wants that.';
export const sources = [
  ['first-source', 'A first source'],
  ['second-source', 'A second source'],
] as const;
export const partOfTexts = 'Where part of the texts come from.';
export const everyEntryNames = 'Every entry names a source, with the place in it.';
export const firstPage = 'page 1';
export const about = {
  titel: 'About this site',
  kort: 'Who makes this site, and what for.',
  tekst: 'Write here who you are. Questions can go to the address at the bottom.',
};
