import { BitReader, BitWriter, oddsFor, type Odds } from './bits.ts';
import { readChoice, readNumber, kindsPerNumber, writeChoice, writeNumber } from './numbers.ts';

/** The signs that a word may have; the first stands for the end of a word. What else there is, is written as a question mark. */
const signs = '\n?abcdefghijklmnopqrstuvwxyz0123456789';
const signBits = 6;
const letters = 2 ** signBits;
const longestShared = 31;

/** What is expected of the beginning that a word shares with the one before it, and of a sign after two others. */
interface Expected {
  shared: Odds;
  sign: Odds;
}

const expected = (): Expected => ({
  shared: oddsFor(longestShared * kindsPerNumber),
  sign: oddsFor(letters * letters * letters),
});
const placeOf = (before: string, last: string): number =>
  (Math.max(0, signs.indexOf(before)) * letters + Math.max(0, signs.indexOf(last))) * letters;

/** The number of letters with which two words begin alike. */
function sharedBy(one: string, other: string): number {
  let shared = 0;
  while (shared < longestShared && shared < one.length && one[shared] === other[shared]) shared += 1;
  return shared;
}

/** Sorted words, each by what it shares with the one before it and the signs that follow, which two signs tell most of. */
export function writeWords(words: readonly string[]): Uint8Array {
  const [writer, odds] = [new BitWriter(), expected()];
  let [previous, before] = ['', 0];
  for (const word of words) {
    const shared = sharedBy(previous, word);
    writeNumber(writer, odds.shared, Math.min(before, longestShared - 1), shared);
    for (let at = shared; at <= word.length; at += 1) {
      const sign = at === word.length ? 0 : Math.max(1, signs.indexOf(word[at] ?? ''));
      writeChoice(writer, odds.sign, placeOf(word[at - 2] ?? '\n', word[at - 1] ?? '\n'), sign, signBits);
    }
    [previous, before] = [word, shared];
  }
  return writer.finish();
}

/** The words that `writeWords` wrote, as many as there are. */
export function readWords(bytes: Uint8Array, count: number): string[] {
  const [reader, odds] = [new BitReader(bytes), expected()];
  const words: string[] = [];
  let [previous, before] = ['', 0];
  for (let index = 0; index < count; index += 1) {
    const shared = readNumber(reader, odds.shared, Math.min(before, longestShared - 1));
    let word = previous.slice(0, shared);
    for (;;) {
      const sign = readChoice(reader, odds.sign, placeOf(word.at(-2) ?? '\n', word.at(-1) ?? '\n'), signBits);
      if (sign === 0 || word.length > 60) break;
      word += signs[sign] ?? '?';
    }
    words.push(word);
    [previous, before] = [word, shared];
  }
  return words;
}
