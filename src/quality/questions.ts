import { locale } from '#language/language.ts';
import * as words from '#language/report.ts';
import type { Part } from './findings.ts';

/** A question of a set, with the ids that answer it. */
export interface Question {
  vraag: string;
  goed: readonly string[];
}

/** Finds the ids that search gives for a question, the best first. */
export type Find = (vraag: string) => Promise<readonly string[]>;

/** Questions that do not find their page among the first three. Without a built site nothing can be asked. */
export async function missedQuestions(sets: ReadonlyMap<string, readonly Question[]>, find: Find | undefined): Promise<Part> {
  const asked = [...sets].flatMap(([set, questions]) => questions.map((question) => ({ ...question, set })));
  const found = find ? await Promise.all(asked.map(async (one) => ({ ...one, ids: await find(one.vraag) }))) : [];
  const missed = found.flatMap(({ vraag, goed, set, ids }) => {
    const place = ids.findIndex((id) => goed.includes(id)) + 1;
    if (place > 0 && place <= 3) return [];
    const where = place === 0 ? words.notFound : words.atPlace(place);
    return [{ about: vraag, file: set, note: words.missedNote(where, ids[0] ?? words.nothing, goed.join(', ')) }];
  });
  const part = (100 * (asked.length - missed.length)) / Math.max(1, asked.length);
  const share = part.toLocaleString(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return {
    title: words.missed,
    explanation: words.missedShare(asked.length, share),
    none: find ? words.allFound(asked.length) : words.notAsked,
    findings: missed,
  };
}
