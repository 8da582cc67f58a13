import { BitReader, BitWriter, oddsFor } from './bits.ts';
import { kindsPerNumber, readNumber, writeNumber } from './numbers.ts';
import type { Ranked } from './rank.ts';

/** A record that is like another one, and how much, in parts of `alikeParts`. */
export interface Near {
  record: number;
  alike: number;
}

/** So many records lie near each record, fewer where there are no more. */
export const mostNear = 5;
export const alikeParts = 32;
/** How much it counts what the records near it have, beside what a record has itself. */
const share = 0.5;

/**
 * Each record with half of what the records near it have, best first: what answers a question has things like it that nearly do (Diaz,
 * “Regularizing ad hoc retrieval scores”, 2005).
 */
export function withNear(ranked: readonly Ranked[], near: readonly (readonly Near[])[]): Ranked[] {
  const scores = new Map(ranked.map(({ record, score }) => [record, score]));
  const lifted = ranked.map((row): Ranked => {
    const own = near[row.record] ?? [];
    const all = own.reduce((sum, { alike }) => sum + alike, 0);
    const theirs = own.reduce((sum, { record, alike }) => sum + alike * (scores.get(record) ?? 0), 0);
    const byNear = (share * theirs) / (all || 1);
    return { ...row, score: row.score + byNear, byNear };
  });
  return lifted.sort((a, b) => b.score - a.score || a.record - b.record);
}

/** The records near each record in little room: how many, then the steps from one to the next and how much each is alike. */
export function writeNear(near: readonly (readonly Near[])[]): Uint8Array {
  const [writer, odds] = [new BitWriter(), oddsFor(3 * kindsPerNumber)];
  for (const own of near) {
    writeNumber(writer, odds, 0, own.length);
    own.forEach(({ record, alike }, index) => {
      writeNumber(writer, odds, 1, record - (own[index - 1]?.record ?? -1) - 1);
      writeNumber(writer, odds, 2, alike);
    });
  }
  return writer.finish();
}

/** What `writeNear` wrote of as many records. */
export function readNear(bytes: Uint8Array, records: number): Near[][] {
  const [reader, odds] = [new BitReader(bytes), oddsFor(3 * kindsPerNumber)];
  return Array.from({ length: records }, () => {
    let record = -1;
    return Array.from({ length: Math.min(mostNear, readNumber(reader, odds, 0)) }, (): Near => {
      record += readNumber(reader, odds, 1) + 1;
      return { record, alike: readNumber(reader, odds, 2) };
    });
  });
}
