import * as numbers from '#language/instrument-rules-numbers.ts';
import * as words from '#language/instrument-rules-who.ts';
import { locale } from '#language/language.ts';
import { placesApart } from '#language/instrument-rules-verdicts.ts';
import type { Spreker } from './naast.ts';
import type { Vel } from './vel.ts';

/** A number as one says it: up to twelve in words. */
export const inWoorden = numbers.inWords;

export const hoofdletter = words.capitalised;

/** A word within a sentence: with a small letter, unless it is an abbreviation: “ICT” stays. */
export const kleineLetter = words.lowered;

/** “a, b en c”. */
export const opsomming = words.listed;

/** Names of the content in one sentence: between quotes where one of them is more than a word. */
export const opgenoemd = (names: readonly string[]): string => {
  const small = names.map(kleineLetter);
  return opsomming(small.some((one) => /[ ,]/.test(one)) ? small.map(words.quoted) : small);
};

/** A name of the content within a sentence, in quotes: “‘samen doen’”. */
export const aangehaald = (name: string): string => words.quoted(kleineLetter(name));

/** “nog geen van de tien vragen”, “drie van de tien vragen”, “alle tien de vragen”. */
export const aantalVan = numbers.howManyOf;

/** A length of time after “zo’n”: “zo’n tien minuten”, “zo’n uur”. */
export const duur = numbers.duration;

/** The names of the sheets; among several one without a name has a number. */
export const namenVan = (vellen: readonly Vel[]): string[] =>
  vellen.map(({ naam }, index) => naam || (vellen.length === 1 ? numbers.onePerson : numbers.sheetNumber(index + 1)));

/** The signs of the sheets on their pieces: a first letter, or two where that is taken, else a number. */
export function letters(namen: readonly string[]): string[] {
  const seen = new Set<string>();
  return namen.map((naam, index) => {
    // By sign: a slice would cut an emoji in two.
    const [first = '', ...others] = numbers.isOurName(naam) ? [] : naam;
    const choices = [first, ...others.map((sign) => first + sign)].map((one) => hoofdletter(one.trim()));
    const found = choices.find((one) => one !== '' && !seen.has(one)) ?? String(index + 1);
    seen.add(found);
    return found;
  });
}

const onderwerp = (spreker: Spreker, who: readonly number[]): string =>
  spreker.isTellend ? inWoorden(who.length) : opsomming(who.map((index) => spreker.namen[index] ?? ''));

/** Who speaks, with the verb that goes with it: “Gemeente en Ziekenhuis zeggen”, “Acht zeggen”. */
export const wie = (spreker: Spreker, who: readonly number[], verb: readonly [one: string, more: string]): string =>
  words.whoDoes(onderwerp(spreker, who), who.length, verb);

/** Who says what, from the one end to the other: “Ziekenhuis zegt ja, Gemeente half. Wijkzorg zegt nee.” */
export const wieZegtWat = (
  spreker: Spreker,
  groups: readonly { wie: number[]; woord: string }[],
  verb: readonly [one: string, more: string] = words.says,
): string =>
  words.whoSaysWhat(
    groups
      .filter(({ wie: who }) => who.length > 0)
      .map(({ wie: who, woord }) => ({ who: onderwerp(spreker, who), count: who.length, what: woord })),
    verb,
  );

/** Who does not know, behind who says what. */
export const wieWeetNiet = (spreker: Spreker, who: readonly number[]): string =>
  who.length > 0 ? `${wie(spreker, who, words.doesNotKnow)}.` : '';

/** “3 plaatsen uit elkaar” in words. */
export const plaatsen = placesApart;

/** A sentence: first letter large, a full stop when there is no sign that closes. */
export const zin = (text: string): string => (text === '' ? '' : hoofdletter(text) + (/[.!?]$/.test(text) ? '' : '.'));

/** A day as one says it: 26 november 2026. */
export function dag(datum: string): string {
  const day = new Date(`${datum}T12:00:00Z`);
  return datum && !Number.isNaN(day.valueOf()) ? day.toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' }) : '';
}

/** How many words a text has. */
export const telWoorden = (text: string): number => text.split(/\s+/).filter(Boolean).length;
