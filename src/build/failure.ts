import * as words from '#language/building.ts';

/** What a system says when it cannot write, in the words of Node and of the programs that it starts. */
const failures: readonly { sign: RegExp; said: string }[] = [
  { sign: /ENOSPC|EDQUOT|no space left on device|quota exceeded/i, said: words.diskFull },
  // A copy on a full disk says no more than this.
  { sign: /\bEIO\b|input\/output error/i, said: words.diskRefuses },
  { sign: /EROFS|read-only file ?system/i, said: words.diskReadOnly },
  { sign: /EACCES|EPERM|permission denied/i, said: words.notAllowed },
  { sign: /EMFILE|ENFILE|too many open files/i, said: words.tooManyOpen },
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
  const own = saidBy(error);
  const said = failures.find(({ sign }) => sign.test(own))?.said;
  return said && words.withOwnWords(said, own.replace(/\s+/g, ' ').trim().slice(0, 200));
}
