import type { Alternative, Asked, Concept, Rule } from './concepts.ts';
import type { Rows } from './index-reader.ts';
import type { Words } from './guide.ts';
import { isSmall as isSmallWord, wordsOf } from './query.ts';
import { stem } from './stem.ts';
import { tellingOfWord } from './telling.ts';

/** Why a record was found: a word of the question, and what was found for it by which rule. */
export interface Reason {
  term: string;
  written: string;
  rule: Rule;
  /** What this adds to the score. */
  adds: number;
}

/** A record in the order in which a reader sees it. */
export interface Ranked {
  record: number;
  score: number;
  reasons: Reason[];
}

/** How much more a record counts whose title is all that was asked, in these words or another name. */
const titled = 1.2;

const isExact = ({ rule }: Alternative): boolean => rule !== 'deel' && rule !== 'naam';

/** The keys of the words of an alternative that tell something. */
const keysIn = ({ written }: Alternative, { isSmall }: Concept): string[] =>
  wordsOf(written)
    .filter((word) => isSmall || !isSmallWord(word))
    .map(stem);

/** The keys of everything that may stand for a word of the question. */
export const keysOf = (concept: Concept): string[] => concept.alternatives.flatMap((one) => keysIn(one, concept));

/** How much a word of the question tells: of what may stand for it, the most common decides. */
export function tellingOf(concept: Concept, { pagesWith, kindOf }: Words): number {
  const exact = concept.alternatives.filter(isExact);
  const keys = (exact.length > 0 ? exact : concept.alternatives).flatMap((one) => keysIn(one, concept));
  if (keys.length === 0) return 0;
  return Math.min(...keys.map((key) => tellingOfWord(kindOf.length, pagesWith.get(key) ?? 0, concept.isSmall)));
}

/** What each record has of one alternative: of a name of several words the mean. */
function weightsOf(keys: readonly string[], words: Words, rows: Rows): Map<number, number> {
  const sums = new Map<number, number>();
  for (const key of keys) {
    for (const { record, weight } of rows.get(words.numberOf.get(key) ?? -1) ?? []) {
      sums.set(record, (sums.get(record) ?? 0) + weight / keys.length);
    }
  }
  return sums;
}

/** The best that each record has for a word of the question. */
function bestFor(concept: Concept, telling: number, words: Words, rows: Rows): Map<number, Reason> {
  const best = new Map<number, Reason>();
  for (const alternative of concept.alternatives) {
    const { written, rule, worth } = alternative;
    for (const [record, weight] of weightsOf(keysIn(alternative, concept), words, rows)) {
      const adds = telling * worth * weight;
      const before = best.get(record);
      if (before === undefined || adds > before.adds) best.set(record, { term: concept.term, written, rule, adds });
    }
  }
  return best;
}

/**
 * All records that have something of the question, best first: what its words say for each, by how much each word tells.
 * @param rows what the question index holds of the words of the question
 * @param isTitled the records whose title is what was asked, no more and no less
 */
export function rank({ concepts }: Asked, words: Words, rows: Rows, isTitled: ReadonlySet<number>): Ranked[] {
  const found = new Map<number, Ranked>();
  const telling = concepts.map((concept) => tellingOf(concept, words));
  const total = telling.reduce((sum, one) => sum + one, 0);
  concepts.forEach((concept, index) => {
    for (const [record, reason] of bestFor(concept, (telling[index] ?? 0) / (total || 1), words, rows)) {
      const row = found.get(record) ?? { record, score: 0, reasons: [] };
      found.set(record, row);
      row.score += reason.adds;
      row.reasons.push(reason);
    }
  });
  return [...found.values()]
    .map((row) => ({ ...row, score: row.score * (isTitled.has(row.record) ? titled : 1) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.record - b.record);
}
