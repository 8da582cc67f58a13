import * as texts from '#language/building.ts';

/** What a system says when it cannot write, in words for who builds; the words are those of Node and of the programs that it starts. */
const failures: readonly { sign: RegExp; words: string }[] = [
  {
    sign: /ENOSPC|EDQUOT|no space left on device|quota exceeded/i,
    words: texts.diskFull,
  },
  // A copy on a full disk says no more than this.
  { sign: /\bEIO\b|input\/output error/i, words: texts.diskRefuses },
  { sign: /EROFS|read-only file ?system/i, words: texts.diskReadOnly },
  {
    sign: /EACCES|EPERM|permission denied/i,
    words: texts.notAllowed,
  },
  { sign: /EMFILE|ENFILE|too many open files/i, words: texts.tooManyOpen },
];

/** What an error says of itself and of what it came from. */
function saidBy(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  return `${code} ${error.message} ${error.cause === undefined ? '' : saidBy(error.cause)}`;
}

/**
 * Why the machine ended a build, in a sentence with what the system said itself; undefined when it was something else.
 * @param error what was thrown
 */
export function failureInWords(error: unknown): string | undefined {
  const said = saidBy(error);
  const words = failures.find(({ sign }) => sign.test(said))?.words;
  return words && texts.systemSays(words, said.replace(/\s+/g, ' ').trim().slice(0, 200));
}
