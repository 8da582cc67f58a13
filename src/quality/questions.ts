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
    const where = place === 0 ? 'niet gevonden' : `op plaats ${place}`;
    return [{ about: vraag, file: set, note: `${where}; bovenaan: ${ids[0] ?? 'niets'}; bedoeld: ${goed.join(', ')}` }];
  });
  const share = (100 * (asked.length - missed.length)) / Math.max(1, asked.length);
  return {
    title: 'Vragen die hun antwoord niet bij de eerste drie vinden',
    explanation: `${asked.length} vragen gesteld; ${share.toFixed(1).replace('.', ',')} % vindt een goed antwoord bij de eerste drie.`,
    none: find ? `Alle ${asked.length} vragen vinden hun antwoord.` : 'Niet gevraagd: bouw eerst de site (npm run build).',
    findings: missed,
  };
}
