/** A sign for each number of letters that a word shares with the one before it; words have small letters and digits. */
const first = 'A'.charCodeAt(0);
const longestShared = 31;

/** The number of letters with which two words begin alike. */
function sharedBy(one: string, other: string): number {
  let shared = 0;
  while (shared < longestShared && shared < one.length && one[shared] === other[shared]) shared += 1;
  return shared;
}

/** Sorted words in one text, each by what it shares with the one before it and the letters that follow. */
export function writeWords(words: readonly string[]): string {
  let previous = '';
  return words
    .map((word) => {
      const shared = sharedBy(previous, word);
      previous = word;
      return `${String.fromCharCode(first + shared)}${word.slice(shared)}`;
    })
    .join('');
}

/** The words that `writeWords` wrote. */
export function readWords(text: string): string[] {
  let previous = '';
  return (text.match(/[A-`][^A-`]*/g) ?? []).map(
    (written) => (previous = previous.slice(0, written.charCodeAt(0) - first) + written.slice(1)),
  );
}
