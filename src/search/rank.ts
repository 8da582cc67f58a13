import type { Asked, Concept, Rule } from './concepts.ts';
import { fitOf, wordingFit } from './full-text.ts';
import type { Words } from './words.ts';

/** One page that the full text found for a term, with the engine's own score. */
export interface Hit {
  id: string;
  score: number;
}

/** Why a page was found: a word of the question, and where it stood. */
export interface Reason {
  term: string;
  rule: Rule;
  field: Field;
}

/** A record in the order in which a reader sees it. */
export interface Ranked {
  record: number;
  score: number;
  reasons: Reason[];
}

/** Where a word may stand in a record. */
export const fieldNames = ['title', 'names', 'gist', 'asked', 'text'] as const;
export type Field = (typeof fieldNames)[number];

// The weights were weighed on two sets: every question in the content, asked with that question left out of the index, and the practice
// set. The first favours the text, the second titles and ways of asking; these lie between.
const weight: Readonly<Record<Field, number>> = { title: 0.9, names: 1.1, gist: 0.8, asked: 0.65, text: 1 };
const whole: Readonly<Record<Field, number>> = { title: 1.1, names: 0.8, gist: 0, asked: 0.15, text: 0 };
/** What a second field with the same word adds. */
const again = 0.25;
/** How much of the score hangs on answering all of the question. */
const completeness = 0.8;
/** How much of a match hangs on the field saying little else. */
const concise = 0.7;
/** How much more a rare word tells than a common one. */
const rarity = 2.2;
/** What the best related records add: a question about a subject has its answer among the pages of that subject. */
const company = 0.25;
const companions = 3;
/** How much the wording of a whole question counts beside what it is about. */
const wordingWeight = 2;
/** Kinds of page that answer a question rather than explain a word. */
const lift: Readonly<Record<string, number>> = { Kernvraag: 1.25, Spanning: 1.18, Literatuur: 0.7, Organisatie: 0.8, Bron: 0.6 };

/** What one record has of a question: for each field and concept how well it fits. */
interface Match {
  fits: Float64Array;
  rules: (Rule | undefined)[];
  likeness: Float64Array;
}

/** What a question found: the units of each word, and the pages of each concept's full text. */
export interface Found {
  postings: ReadonlyMap<number, readonly number[]>;
  fullText: readonly (readonly Hit[])[];
  /** The pages of each word of a whole question; empty when it is no more than a few words. */
  wording: readonly (readonly Hit[])[];
}

/** How much each concept tells: a word that few records have tells more, and one that is found nowhere nothing. */
function tellingOf({ concepts }: Asked, words: Words, { postings, fullText }: Found): number[] {
  const records = words.kinds.length;
  const spreadOf = (word: number): number => new Set(postings.get(word)?.map((unit) => words.recordOfUnit[unit])).size;
  return concepts.map(({ alternatives }, index) => {
    const exact = alternatives.filter(({ rule }) => rule === 'woord' || rule === 'samen' || rule === 'tikfout');
    const used = exact.length > 0 ? exact : alternatives;
    const spread = Math.max(0, ...used.map(({ word }) => spreadOf(word))) || (fullText[index]?.length ?? 0);
    return spread === 0 ? 0 : Math.log(1 + records / (1 + spread)) ** rarity;
  });
}

/** How well each concept fits a unit, by its best alternative. */
function fitsOf(concepts: readonly Concept[], postings: Found['postings']): Map<number, { fit: number; rule: Rule }[]> {
  const units = new Map<number, { fit: number; rule: Rule }[]>();
  concepts.forEach(({ alternatives }, index) => {
    for (const { word, worth, rule } of alternatives) {
      for (const unit of postings.get(word) ?? []) {
        const fits = units.get(unit) ?? [];
        if (!units.has(unit)) units.set(unit, fits);
        if (worth > (fits[index]?.fit ?? 0)) fits[index] = { fit: worth, rule };
      }
    }
  });
  return units;
}

/** What every record has of the question. */
function matchesOf(asked: Asked, words: Words, found: Found, telling: readonly number[]): Map<number, Match> {
  const size = asked.concepts.length;
  const total = telling.reduce((sum, value) => sum + value, 0) || 1;
  const matches = new Map<number, Match>();
  const matchOf = (record: number): Match => {
    const known = matches.get(record);
    if (known) return known;
    const fresh = { fits: new Float64Array(size * fieldNames.length), rules: [], likeness: new Float64Array(fieldNames.length) };
    matches.set(record, fresh);
    return fresh;
  };
  for (const [unit, fits] of fitsOf(asked.concepts, found.postings)) {
    const record = words.recordOfUnit[unit] ?? 0;
    const field = Math.min(3, unit - (words.firstUnit[record] ?? 0));
    const match = matchOf(record);
    let [share, count] = [0, 0];
    fits.forEach(({ fit, rule }, index) => {
      const place = field * size + index;
      if (fit > (match.fits[place] ?? 0)) [match.fits[place], match.rules[place]] = [fit, rule];
      share += (fit * (telling[index] ?? 0)) / total;
      count += fit;
    });
    const conciseness = field === 1 ? 1 : 1 - concise + concise * Math.min(1, count / Math.max(1, words.lengthOf[unit] ?? 1));
    match.likeness[field] = Math.max(match.likeness[field] ?? 0, share * conciseness);
  }
  found.fullText.forEach((hits, index) => {
    for (const { id, score } of hits) {
      const record = words.recordOf.get(id);
      if (record === undefined) continue;
      const match = matchOf(record);
      match.fits[4 * size + index] = fitOf(score);
      match.rules[4 * size + index] = 'woord';
    }
  });
  return matches;
}

/** The score of one record: the part of the question it answers, by weight of the words and of the fields they stand in. */
function scoreOf({ fits, likeness }: Match, telling: readonly number[], kind: string): number {
  const total = telling.reduce((sum, value) => sum + value, 0) || 1;
  let [score, answered] = [0, 0];
  telling.forEach((value, index) => {
    const each = fieldNames.map((field, row) => weight[field] * (fits[row * telling.length + index] ?? 0));
    const best = Math.max(...each);
    score += value * (best + again * (each.reduce((sum, fit) => sum + fit, 0) - best));
    answered += value * Math.min(1, 1.5 * best);
  });
  const likenesses = fieldNames.reduce((sum, field, row) => sum + whole[field] * (likeness[row] ?? 0), 1);
  return (score / total) * (1 - completeness + (completeness * answered) / total) * likenesses * (lift[kind] ?? 1);
}

/** The scores with a part of those of the records they are related to. */
function inCompany(scores: ReadonlyMap<number, number>, { relatedTo }: Words): Map<number, number> {
  const added = (record: number): number => {
    const near = (relatedTo[record] ?? []).map((other) => scores.get(other) ?? 0).sort((a, b) => b - a);
    return near.slice(0, companions).reduce((sum, score) => sum + score, 0) / companions;
  };
  return new Map([...scores].map(([record, score]) => [record, score + company * added(record)]));
}

/** All records that have something of the question, best first. */
export function rank(asked: Asked, words: Words, found: Found): Ranked[] {
  const telling = tellingOf(asked, words, found);
  const matches = matchesOf(asked, words, found, telling);
  const alone = new Map([...matches].map(([record, match]) => [record, scoreOf(match, telling, words.kinds[record] ?? '')]));
  return [...withWording(inCompany(alone, words), words, found.wording)]
    .map(([record, score]) => ({ record, score, reasons: reasonsOf(matches.get(record), asked) }))
    .sort((a, b) => b.score - a.score || a.record - b.record);
}

/** The scores, from 0 to 1, with how well the wording of the question fits each page. */
function withWording(scores: ReadonlyMap<number, number>, words: Words, wording: Found['wording']): Map<number, number> {
  if (wording.length === 0) return new Map(scores);
  const lifted = new Map<number, number>();
  for (const [id, fit] of wordingFit(wording, words.kinds.length)) {
    const record = words.recordOf.get(id);
    if (record !== undefined) lifted.set(record, fit * (lift[words.kinds[record] ?? ''] ?? 1));
  }
  const [best, bestWording] = [Math.max(...scores.values(), Number.EPSILON), Math.max(...lifted.values(), Number.EPSILON)];
  const records = new Set([...scores.keys(), ...lifted.keys()]);
  return new Map(
    [...records].map((record) => [
      record,
      (scores.get(record) ?? 0) / best + (wordingWeight * (lifted.get(record) ?? 0)) / bestWording,
    ]),
  );
}

function reasonsOf(match: Match | undefined, { concepts }: Asked): Reason[] {
  return (match?.rules ?? []).flatMap((rule, place): Reason[] => {
    const field = fieldNames[Math.floor(place / concepts.length)];
    const term = concepts[place % concepts.length]?.term;
    return rule && field && term !== undefined ? [{ term, rule, field }] : [];
  });
}
