import { isSmall, termsOf } from './query.ts';
import { mistakesBetween } from './typo.ts';
import type { Words } from './guide.ts';

const mostShown = 6;

/** The words of the site that look most like those of a question, for who found nothing. */
export function nearestWords(question: string, { words }: Pick<Words, 'words'>): string[] {
  const near = termsOf(question)
    .filter((term) => term.length > 2)
    .flatMap((term) => {
      const most = Math.max(1, Math.ceil(term.length * 0.6));
      return words
        .filter((word) => word.length > 3 && !isSmall(word))
        .map((word) => ({ word, mistakes: mistakesBetween(term, word, most), length: Math.max(term.length, word.length) }))
        .filter(({ mistakes }) => mistakes <= most)
        .map(({ word, mistakes, length }) => ({ word, share: mistakes / length }));
    });
  const sorted = near.filter(({ share }) => share <= 0.6).sort((a, b) => a.share - b.share);
  return [...new Set(sorted.map(({ word }) => word))].slice(0, mostShown);
}
