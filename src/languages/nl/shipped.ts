/** The packages that only a site in this language brings to its readers. */
export const ownPackages: readonly string[] = ['@cspell/dict-nl-nl'];
