// How texts read, for who writes and who reads over: the last line of the check, and its list with --lees.
const decimal = (value: number): string => value.toFixed(1).replace('.', ',');

/**
 * How all texts together read.
 * @param average words in a sentence
 * @param long the share of long words, in percent
 * @param letters from how many letters on a word is long
 */
export const readability = (words: number, average: number, long: number, letters: number): string =>
  `${words} woorden, gemiddeld ${decimal(average)} per zin, ${decimal(long)} % met ${letters} letters of meer`;
/** What is said of an entry with sources that does not point to the passage that carries its large line. */
export const noPassage = (title: string): string => `«${title}» zegt niet welke passage de grote regel draagt.`;
/** What counts as a word where the name of a page stands in a sentence. */
export const oneWord = 'naam';
/** Words that say how sure something is. What holds a longer one is not counted for the shorter: “niet alleen” is no “alleen”. */
export const certainty: readonly (readonly [string, RegExp])[] = [
  ['niet alleen', /\bniet alleen\b/iu],
  ['alleen', /(?<!\bniet )\balleen\b/iu],
  ['kan', /\b(?:kan|kunnen|kun|kon|konden)\b/iu],
  ['vaak', /\bvaak\b/iu],
  ['soms', /\bsoms\b/iu],
  ['moet', /\b(?:moet|moeten|moest|moesten)\b/iu],
  ['altijd', /\baltijd\b/iu],
];
/** Words that any text has, also where there are too few texts to see it. */
export const everydayWords =
  'aan als bij dan dat de deze die dit door een en er geen het hij hun ik in is je kan men met mijn naar niet of om onder ons ook op over te tot uit van veel voor was wat we wel wij wie ze zich zij zijn zo'.split(
    ' ',
  );
