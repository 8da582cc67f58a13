import * as words from '#language/search-explained.ts';
import type { Asked } from './concepts.ts';
import type { Ranked } from './rank.ts';

/** What search read in a question, for redacteuren: each word, and what stands for it on this site. */
export function explainQuestion({ concepts, corrected }: Asked): string {
  const lines = concepts.map(({ term, isSmall, alternatives, alike }) => {
    const found = [...alternatives, ...alike].map(({ written, rule }) => `${written} (${words.rules[rule]})`);
    return `  ${term}${isSmall ? ` [${words.wordOfSentence}]` : ''}: ${found.join(', ')}`;
  });
  const meant = corrected === undefined ? [] : [words.meant(corrected)];
  return [words.soughtFor, ...(lines.length > 0 ? lines : [`  ${words.noWordIsHere}`]), ...meant].join('\n');
}

/**
 * Why a record stands where it stands: each word of the question, what was found for it and by which rule, most telling first.
 * @param placesOf in which fields of the record something stands, as a redacteur calls them
 */
export function explainRank({ reasons, score, byNear = 0 }: Ranked, placesOf: (written: string) => string[]): string {
  const lines = [...reasons]
    .sort((a, b) => b.adds - a.adds)
    .map(({ term, written, rule, adds }) => {
      const places = placesOf(written);
      const said = written === term ? term : `${term} → ${written} (${words.rules[rule]})`;
      return `      ${adds.toFixed(2)}  ${said}${places.length > 0 ? `, ${words.where(places.join(', '))}` : ''}`;
    });
  const near = byNear > 0 ? [`      ${byNear.toFixed(2)}  ${words.fromItsLike}`] : [];
  return [`      score ${score.toFixed(2)}`, ...lines, ...near].join('\n');
}
