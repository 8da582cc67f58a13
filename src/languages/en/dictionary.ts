/** The spelling dictionary: British English (MIT), as CSpell packs it. */
export const dictionary = { package: '@cspell/dict-en-gb-mit', file: 'en_GB.trie.gz' };
