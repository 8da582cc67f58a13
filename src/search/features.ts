import { partsOf } from './compounds.ts';
import { isSmall, wordsOf } from './query.ts';
import { keyOf } from './key.ts';

/** A word of a text, or a part of a compound in it, by the key that its forms share. */
export interface Feature {
  key: string;
  isPart: boolean;
}

/** Gives the words of a text and the parts of its compounds, in order, as often as they stand there. */
export type FeaturesOf = (text: string) => Feature[];

/**
 * Reads texts for the question index; a word that was read once is known.
 * @param isKnown whether the site uses a word by itself, so that it may be a part of a compound
 */
export function featuresFor(isKnown: (word: string) => boolean): FeaturesOf {
  const known = new Map<string, Feature[]>();
  const ofWord = (word: string): Feature[] => {
    const parts = isSmall(word) ? [] : partsOf(word, isKnown);
    return [{ key: keyOf(word), isPart: false }, ...parts.map((part) => ({ key: keyOf(part), isPart: true }))];
  };
  return (text) =>
    wordsOf(text).flatMap((word) => {
      const features = known.get(word) ?? ofWord(word);
      known.set(word, features);
      return features;
    });
}
