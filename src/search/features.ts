import { partsOf } from './compounds.ts';
import { isSmall, wordsOf } from './query.ts';
import { stem } from './stem.ts';
import { tellingOfWord } from './telling.ts';

/** A word of a text, or a part of a compound in it, by the key that its forms share. */
export interface Feature {
  key: string;
  isSmall: boolean;
  isPart: boolean;
}

/** A key with the share that it has in what a sentence tells, from 0 to 1. */
export interface Share {
  key: string;
  share: number;
}

/** Reads texts for the question index. */
export interface Features {
  /** The words of a text and the parts of its compounds, in order, as often as they stand there. */
  of: (text: string) => Feature[];
  /** What a sentence tells, each key once. */
  sharesOf: (sentence: string) => Share[];
}

/** How much a part of a compound tells beside a word. */
const partOfCompound = 0.5;

/**
 * @param isKnown whether the site uses a word by itself, so that it may be a part of a compound
 * @param pagesWith on how many of the records a key stands
 */
export function featuresFor(isKnown: (word: string) => boolean, records: number, pagesWith: (key: string) => number): Features {
  const known = new Map<string, Feature[]>();
  const ofWord = (word: string): Feature[] => {
    const small = isSmall(word);
    const own = { key: stem(word), isSmall: small, isPart: false };
    const parts = small ? [] : partsOf(word, isKnown).map((part) => ({ key: stem(part), isSmall: false, isPart: true }));
    return [own, ...parts];
  };
  const of = (text: string): Feature[] =>
    wordsOf(text).flatMap((word) => {
      const features = known.get(word) ?? ofWord(word);
      known.set(word, features);
      return features;
    });
  return {
    of,
    sharesOf: (sentence) => {
      const telling = new Map<string, number>();
      let total = 0;
      for (const feature of of(sentence)) {
        const tells = tellingOfWord(records, pagesWith(feature.key), feature.isSmall) * (feature.isPart ? partOfCompound : 1);
        if (tells <= (telling.get(feature.key) ?? 0)) continue;
        total += tells - (telling.get(feature.key) ?? 0);
        telling.set(feature.key, tells);
      }
      return [...telling].map(([key, tells]) => ({ key, share: tells / total }));
    },
  };
}
