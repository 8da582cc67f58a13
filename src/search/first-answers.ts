import type { Asked } from './concepts.ts';
import { wordsOf } from './query.ts';
import type { Ranked } from './rank.ts';
import { stem } from './stem.ts';

/** How many answers are looked at again: those that the search page shows first, so that this fetches nothing more. */
export const firstAnswers = 4;
/** What it adds to a score, from 0 to 1, when one sentence says all of the question. */
const mostAdded = 0.13;

/** The part of a question that one sentence says, from 0 to 1, by how much each word tells. */
function saidIn(sentence: string, { concepts }: Asked, telling: readonly number[]): number {
  const keys = new Set(wordsOf(sentence).map(stem));
  const isSaid = (written: string): boolean => wordsOf(written).every((word) => keys.has(stem(word)));
  const said = concepts.map(({ alternatives }, index) =>
    alternatives.some(({ written }) => isSaid(written)) ? (telling[index] ?? 0) : 0,
  );
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  return sum(said) / (sum(telling) || 1);
}

/**
 * Looks at the first answers again: words that stand together in one sentence, a title or a way of asking, say more than the same words
 * here and there on a page.
 * @param ranked all answers, best first
 * @param telling how much each word of the question tells
 * @param sentencesOf the title, the gist and the ways of asking of a record
 */
export async function lookAgain(
  ranked: readonly Ranked[],
  asked: Asked,
  telling: readonly number[],
  sentencesOf: (record: number) => Promise<readonly string[]>,
): Promise<Ranked[]> {
  const again = await Promise.all(
    ranked.slice(0, firstAnswers).map(async (row) => {
      const sentences = await sentencesOf(row.record);
      const atOnce = Math.max(0, ...sentences.map((sentence) => saidIn(sentence, asked, telling)));
      return { ...row, score: row.score + mostAdded * atOnce, atOnce };
    }),
  );
  return [...again.sort((a, b) => b.score - a.score || a.record - b.record), ...ranked.slice(firstAnswers)];
}
