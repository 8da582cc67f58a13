import type { Concept } from './concepts.ts';
import { contentWordsOf } from './query.ts';
import { keyOf } from './key.ts';
import type { Words } from './guide.ts';
import type { Rows, Spoken } from './index-reader.ts';

const numbersOf = (written: string, { numberOf }: Words): (number | undefined)[] =>
  contentWordsOf(written).map((word) => numberOf(keyOf(word)));

const subjectsOf = (concepts: readonly Concept[]): Concept[] => concepts.filter(({ isSmall }) => !isSmall);

/** The records that a word names by their title. */
const titlesIn = (spoken: readonly Spoken[] = []): number[] =>
  spoken.flatMap(({ record, namedBy }) => (namedBy === 'title' ? [record] : []));

/** For each record with a word of the question, or another name for it, in its title: which words of the title those are. */
function titledBy({ alternatives }: Concept, words: Words, rows: Rows): Map<number, Set<number>> {
  const titled = new Map<number, Set<number>>();
  for (const { written } of alternatives) {
    const numbers = numbersOf(written, words).filter((number) => number !== undefined);
    const [first = [], ...others] = numbers.map((number) => titlesIn(rows.get(number)));
    for (const record of first.filter((one) => others.every((records) => records.includes(one)))) {
      titled.set(record, new Set([...(titled.get(record) ?? []), ...numbers]));
    }
  }
  return titled;
}

/** The records whose title is what the question asks for, in its own words or another name, no more and no less. */
export function recordsTitled(concepts: readonly Concept[], words: Words, rows: Rows): Set<number> {
  const perConcept = subjectsOf(concepts).map((concept) => titledBy(concept, words, rows));
  const isTitled = (record: number): boolean => {
    const own = perConcept.map((titled) => titled.get(record) ?? new Set<number>());
    return (
      own.every(({ size }) => size > 0) && new Set(own.flatMap((numbers) => [...numbers])).size === words.titleLengths[record]
    );
  };
  return new Set([...(perConcept[0]?.keys() ?? [])].filter(isTitled));
}
