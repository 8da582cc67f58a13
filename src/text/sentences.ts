import { tag } from '#language/language.ts';
import { abbreviations, initials } from '#language/sentences.ts';

const segmenter = new Intl.Segmenter(tag, { granularity: 'sentence' });

/** The same text, as long, in which only points that end a sentence are points. */
const masked = (text: string): string =>
  [abbreviations, initials].reduce((shown, pattern) => shown.replace(pattern, (found) => found.replaceAll('.', 'x')), text);

/** The part of a text that is the sentence in which a place lies. */
export function sentenceAround(text: string, place: number): { from: number; to: number } {
  const found = [...segmenter.segment(masked(text))].find(({ index, segment }) => place < index + segment.length);
  return found ? { from: found.index, to: found.index + found.segment.length } : { from: 0, to: text.length };
}
