/** What stands in a page for the stamp of its build until that is known. */
export const unknownStamp = 'zonder-zoekstempel';

/** The number of signs in the stamp of a build. */
export const stampLength = 8;

/** The name of a file of the question index. The stamp of the build stands in it, so that files of two builds are never read together. */
export const fileName = (
  kind: 'vragen' | 'woorden' | 'antwoorden' | 'teksten' | 'spelling',
  part: number | string,
  stamp: string,
): string => `${kind}-${part}-${stamp}.${kind === 'vragen' || kind === 'woorden' ? 'bin' : 'txt'}`;
