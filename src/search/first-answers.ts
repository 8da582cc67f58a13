import type { Asked } from './concepts.ts';
import { wordsOf } from './query.ts';
import type { Ranked } from './rank.ts';
import { stem } from './stem.ts';

/** How many answers are looked at again: those that the search page shows first, so that this fetches nothing more. */
export const firstAnswers = 3;
/** What it adds to a score, from 0 to 1, when one sentence says all of the question. */
const mostAdded = 0.13;

/** A word of the question: the stems of everything that may stand for it, and how much it tells. */
interface Sought {
  alternatives: string[][];
  telling: number;
}

const tellingOf = (sought: readonly Sought[]): number => sought.reduce((sum, { telling }) => sum + telling, 0);

/** The part of a question that one sentence says, from 0 to 1, by how much each word tells. */
function saidIn(sentence: string, sought: readonly Sought[]): number {
  const own = new Set(wordsOf(sentence).map(stem));
  const said = sought.filter(({ alternatives }) => alternatives.some((keys) => keys.every((key) => own.has(key))));
  return tellingOf(said) / (tellingOf(sought) || 1);
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
  const sought = asked.concepts.map(({ alternatives }, index) => ({
    alternatives: alternatives.map(({ written }) => wordsOf(written).map(stem)),
    telling: telling[index] ?? 0,
  }));
  const again = await Promise.all(
    ranked.slice(0, firstAnswers).map(async (row) => {
      const sentences = await sentencesOf(row.record);
      const atOnce = Math.max(0, ...sentences.map((sentence) => saidIn(sentence, sought)));
      return { ...row, score: row.score + mostAdded * atOnce, atOnce };
    }),
  );
  return [...again.sort((a, b) => b.score - a.score || a.record - b.record), ...ranked.slice(firstAnswers)];
}
