import type { KindWeight } from '../search/guide.ts';

const answers: KindWeight = { lift: 1.05, turn: 1 };
const worksOfReference: KindWeight = { lift: 0.75, turn: 3 };

/** Kinds that answer a question stand a little above those that explain a word, and lists of names under them. */
const weights: Readonly<Record<string, KindWeight>> = {
  kernvragen: { ...answers, turn: 0 },
  spanningen: answers,
  literatuur: worksOfReference,
  organisaties: worksOfReference,
  bronnen: worksOfReference,
};

/** How search treats a kind of entry, by its collection. */
export const weightOf = (collection: string): KindWeight => weights[collection] ?? { lift: 1, turn: 2 };
