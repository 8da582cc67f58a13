import type { Vorm } from './vel.ts';

/** Closed answers as one number: each position has its own base, and 0 is “nothing chosen”. */
export const naarGetal = (answers: readonly (number | null)[], choices: readonly number[]): bigint =>
  choices.reduceRight((sum, count, index) => sum * BigInt(count + 1) + BigInt((answers[index] ?? -1) + 1), 0n);

/** The closed answers in a number; undefined when it holds more than they can. */
export function uitGetal(value: bigint, choices: readonly number[]): (number | null)[] | undefined {
  let rest = value;
  const answers = choices.map((count) => {
    const base = BigInt(count + 1);
    const digit = Number(rest % base);
    rest /= base;
    return digit === 0 ? null : digit - 1;
  });
  return rest === 0n ? answers : undefined;
}

/** How many bits the closed answers take at most. */
export const bitsVan = (choices: readonly number[]): number =>
  (choices.reduce((product, count) => product * BigInt(count + 1), 1n) - 1n).toString(2).length;

/** The choices that a code carries. */
export const inCode = ({ gesloten, inCode: count }: Vorm): number[] => gesloten.slice(0, count);
