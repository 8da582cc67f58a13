import type { Alternative, Asked, Concept, Rule } from './concepts.ts';
import type { Rows } from './index-reader.ts';
import type { Words } from './guide.ts';
import { isSmall as isSmallWord, wordsOf } from './query.ts';
import { keyOf } from './key.ts';
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
  /** What of the score comes from the records near it. */
  byNear?: number;
}

/** How much more a record counts whose title is all that was asked, in these words or another name. */
const titled = 1.2;

/** What a word of the title says more: weights are rounded, and the largest are alike. */
const inTitle = 0.3;
/** Where a weight that was not kept lies below the last one that was, as a part of it. */
const belowKept = 0.8;
/** How much a word tells by what looks like it alone. */
const unsure = 0.7;

const isExact = ({ rule }: Alternative): boolean => rule !== 'deel' && rule !== 'naam';

/** The keys of the words of an alternative that tell something. */
const keysIn = ({ written }: Alternative, { isSmall }: Concept): string[] =>
  wordsOf(written)
    .filter((word) => isSmall || !isSmallWord(word))
    .map(keyOf);

/** The keys of everything that may stand for a word of the question. */
export const keysOf = (concept: Concept): string[] =>
  [...concept.alternatives, ...concept.alike].flatMap((one) => keysIn(one, concept));

/** How much a word of the question tells: of what may stand for it, the most common decides. */
export function tellingOf(concept: Concept, { pagesWith, kindOf }: Words): number {
  const exact = concept.alternatives.filter(isExact);
  const keys = (exact.length > 0 ? exact : concept.alternatives).flatMap((one) => keysIn(one, concept));
  if (keys.length === 0) return 0;
  return Math.min(...keys.map((key) => tellingOfWord(kindOf.length, pagesWith(key), concept.isSmall)));
}

/** The same, also of a word that nothing stands for: then what looks like it tells, a little less. */
const tellingAlike = (concept: Concept, words: Words): number =>
  concept.alternatives.length > 0
    ? tellingOf(concept, words)
    : unsure * tellingOf({ ...concept, alternatives: concept.alike.slice(0, 1) }, words);

/**
 * What a word says on average of the records that its weights were not kept of: such a record may have the word too, and then it said less
 * than any that was kept.
 */
function unkept(key: string, kept: number, isSmall: boolean, { pagesWith, kindOf, guide }: Words): number {
  const pages = pagesWith(key);
  const telling = tellingOfWord(kindOf.length, pages, isSmall);
  return (belowKept * (guide.leastKept / (telling || 1)) * Math.max(0, pages - kept)) / (kindOf.length - kept || 1);
}

/** What each record has of one alternative beside the records that were not kept: of a name of several words the mean. */
function weightsOf(keys: readonly string[], { isSmall }: Concept, words: Words, rows: Rows): Map<number, number> {
  const sums = new Map<number, number>();
  for (const key of keys) {
    const spoken = rows.get(words.numberOf(key) ?? -1) ?? [];
    const others = unkept(key, spoken.length, isSmall, words);
    for (const { record, weight, namedBy } of spoken) {
      const says = weight - others + (namedBy === 'title' ? inTitle : 0);
      sums.set(record, (sums.get(record) ?? 0) + says / keys.length);
    }
  }
  return sums;
}

/** What each record has for a word of the question: the best of what may stand for it, and what looks like it. */
function reasonsFor(concept: Concept, telling: number, words: Words, rows: Rows): Map<number, Reason[]> {
  const best = new Map<number, Reason>();
  const reasonOf = ({ written, rule, worth }: Alternative, weight: number): Reason => ({
    term: concept.term,
    written,
    rule,
    adds: telling * worth * weight,
  });
  for (const alternative of concept.alternatives) {
    for (const [record, weight] of weightsOf(keysIn(alternative, concept), concept, words, rows)) {
      const reason = reasonOf(alternative, weight);
      if (reason.adds > (best.get(record)?.adds ?? -Infinity)) best.set(record, reason);
    }
  }
  const reasons = new Map([...best].map(([record, reason]) => [record, [reason]]));
  for (const one of concept.alike) {
    for (const [record, weight] of weightsOf(keysIn(one, concept), concept, words, rows)) {
      const own = reasons.get(record) ?? [];
      reasons.set(record, own);
      own.push(reasonOf(one, weight));
    }
  }
  return reasons;
}

/**
 * All records that have something of the question, best first: what its words say for each, by how much each word tells.
 * @param rows what the question index holds of the words of the question
 * @param isTitled the records whose title is what was asked, no more and no less
 */
export function rank({ concepts }: Asked, words: Words, rows: Rows, isTitled: ReadonlySet<number>): Ranked[] {
  const found = new Map<number, Ranked>();
  const telling = concepts.map((concept) => tellingAlike(concept, words));
  const total = telling.reduce((sum, one) => sum + one, 0);
  concepts.forEach((concept, index) => {
    for (const [record, reasons] of reasonsFor(concept, (telling[index] ?? 0) / (total || 1), words, rows)) {
      const row = found.get(record) ?? { record, score: 0, reasons: [] };
      found.set(record, row);
      for (const { adds } of reasons) row.score += adds;
      row.reasons.push(...reasons);
    }
  });
  return [...found.values()]
    .map((row) => ({ ...row, score: row.score * (isTitled.has(row.record) ? titled : 1) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.record - b.record);
}
