import { tag } from '#language/language.ts';

const segmenter = new Intl.Segmenter(tag, { granularity: 'sentence' });

/** What has a point and never ends a sentence: what stands before a name or a number. */
const abbreviations =
  /(?<![\p{L}\p{N}])(?:prof|dr|drs|mr|mrs|ir|ing|dhr|mevr|mw|ds|bijv|bv|nr|nrs|blz|pp?|vgl|resp|incl|excl|art|hfst|par|fig|afb|st|sint|ca|jl|zgn|o\.a|m\.n|d\.w\.z|i\.c|t\.a\.v|t\.o\.v|m\.b\.t|i\.p\.v)\./giu;
/**
 * A letter of a first name, before the next letter or the family name. A sentence that ends on one letter runs on into the next: that reads
 * better than half a name.
 */
const initials = /(?<![\p{L}\p{N}])\p{Lu}\.(?=\s?\p{Lu}|\s(?:van|de|den|der|ten|ter|te)\s)/gu;

/** The same text, as long, in which only points that end a sentence are points. */
const masked = (text: string): string =>
  [abbreviations, initials].reduce((shown, pattern) => shown.replace(pattern, (found) => found.replaceAll('.', 'x')), text);

/** The part of a text that is the sentence in which a place lies. */
export function sentenceAround(text: string, place: number): { from: number; to: number } {
  const found = [...segmenter.segment(masked(text))].find(({ index, segment }) => place < index + segment.length);
  return found ? { from: found.index, to: found.index + found.segment.length } : { from: 0, to: text.length };
}
