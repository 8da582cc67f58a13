import { fold, longestQuestion } from './query.ts';

const ending = /^(?:[bdfgklmnprst]?(?:en?|ers?|ing|ingen)|de?n?|te?n?|s)?$/;

/** Notes what was meant. Another ending is more often a form that the site lacks than a slip, and needs no question back. */
export function noteSlip(term: string, meant: string, slips: Map<string, string>): void {
  let shared = 0;
  while (shared < term.length && term[shared] === meant[shared]) shared += 1;
  if (![term, meant].every((word) => ending.test(word.slice(shared)))) slips.set(term, meant);
}

/** The question with the words that were meant in the place of those that were typed; undefined when there was no slip. */
export function withoutSlips(question: string, slips: ReadonlyMap<string, string>): string | undefined {
  if (slips.size === 0) return undefined;
  return question.slice(0, longestQuestion).replace(/[\p{L}\p{N}]+/gu, (word) => slips.get(fold(word)) ?? word);
}
