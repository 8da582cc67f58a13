/** The spelling dictionary: words of OpenTaal, as CSpell packs them. */
export const dictionary = { package: '@cspell/dict-nl-nl', file: 'Dutch.trie.gz' };
