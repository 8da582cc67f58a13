export const ownPackages: readonly string[] = ['@cspell/dict-en-gb-mit', 'stemmer'];
