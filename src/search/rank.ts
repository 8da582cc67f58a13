import { fitOf, rarityOf, type Hit } from './ask-pagefind.ts';
import type { Asked, Concept, Rule } from './concepts.ts';
import { stem } from './stem.ts';
import type { Words } from './guide.ts';

/** Why a page was found: a word of the question, and what was found for it by which rule. */
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
  /** The part of the question that one sentence of the page says; known of the first answers only. */
  atOnce?: number;
}

/** How much more a rare word tells than a common one. */
const rarityPower = 0.5;
/** How much a word of the sentence counts beside a word of the subject. */
const smallWord = 0.65;
/** How much more a page counts whose title is all that was asked, in these words or another name. */
const titled = 1.2;

const isExact = ({ rule }: { rule: Rule }): boolean => rule !== 'deel' && rule !== 'naam';

/** The pages that were found for each thing that was asked. */
export type Found = ReadonlyMap<string, readonly Hit[]>;

/** How much a word of the question tells: of what may stand for it, the most common decides. */
export function tellingOf({ alternatives, isSmall }: Concept, words: Words, found: Found): number {
  const exact = alternatives.filter(isExact);
  const pages = (exact.length > 0 ? exact : alternatives).map(({ written }) => pagesWith(written, words, found));
  return rarityOf(words.kindOf.length, Math.max(...pages)) ** rarityPower * (isSmall ? smallWord : 1);
}

/** On how many pages something stands. Pagefind also finds what merely begins so. */
function pagesWith(written: string, words: Words, found: Found): number {
  const hits = found.get(written)?.length ?? 0;
  return Math.min(hits, words.pagesWith.get(stem(written)) ?? hits);
}

/** The best that each page has for a word of the question that tells so much. */
function bestFor({ term, alternatives }: Concept, telling: number, words: Words, found: Found): Map<number, Reason> {
  const best = new Map<number, Reason>();
  for (const { written, worth, rule } of alternatives) {
    const rarity = rarityOf(words.kindOf.length, pagesWith(written, words, found));
    for (const { id, score } of found.get(written) ?? []) {
      const record = words.recordOf.get(id);
      const adds = telling * worth * fitOf(score, rarity);
      if (record === undefined || adds <= (best.get(record)?.adds ?? 0)) continue;
      best.set(record, { term, written, rule, adds });
    }
  }
  return best;
}

/**
 * All records that have something of the question, best first.
 * @param telling how much each word of the question tells
 * @param found the pages of everything that the question asked for
 * @param isTitled the records whose title is what was asked, no more and no less
 */
export function rank(
  { concepts }: Asked,
  telling: readonly number[],
  words: Words,
  found: Found,
  isTitled: ReadonlySet<number>,
): Ranked[] {
  const rows = new Map<number, { score: number; reasons: Reason[] }>();
  let total = 0;
  concepts.forEach((concept, index) => {
    const most = telling[index] ?? 0;
    total += most;
    for (const [record, reason] of bestFor(concept, most, words, found)) {
      const row = rows.get(record) ?? { score: 0, reasons: [] };
      rows.set(record, row);
      row.score += reason.adds;
      row.reasons.push(reason);
    }
  });
  return [...rows]
    .map(([record, { score, reasons }]) => {
      const lift = isTitled.has(record) ? titled : (words.kindOf[record]?.lift ?? 1);
      return { record, score: (score / total) * lift, reasons };
    })
    .sort((a, b) => b.score - a.score || a.record - b.record);
}
