const endings = /(?:ingen|ing|eren|eert|eerd|en|ers|er|es|e|s|t)$/;

/** Endings of loan words that belong together: `organisatie` and `organiseren`, `strategisch` and `strategie`. */
const longestLoaned = 5;
const loaned: readonly (readonly [RegExp, string])[] = [
  [/heden$/, 'heid'],
  [/(?:(?<!at)ies?|ieel|iele|ische?|ieve?n?|ief)$/, 'i'],
];

/**
 * The part of a Dutch word that its inflections share: `netwerken` and `netwerk`, `betaalt` and `betaling`, `gefinancierd` and
 * `financiering` give the same. It is a key, not a word. Takes a folded word.
 */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  // A page takes the stems of all words of the site before its first answer: what cannot fit is not sought.
  const isLoaned = word.length > 7 && /[ih]/.test(word.slice(-longestLoaned));
  for (const [ending, replacement] of isLoaned ? loaned : []) {
    if (ending.test(word)) return soundOf(word.replace(ending, replacement));
  }
  let key = /[ij]es?$/.test(word) ? word.replace(/(?<=.{4})(?:aties?|(?:et|t)?jes?)$/, '') : word;
  // A participle: `gedeeld`; `gelijkheid` is none.
  if (/^ge.{4,}[dt]$/.test(key) && !key.endsWith('heid')) key = key.slice(2).replace(/[dt]$/, '');
  for (let round = 0; round < 2; round += 1) {
    const shorter = key.replace(endings, '');
    if (shorter.length < (key.endsWith('t') ? 4 : 3) || !/[aeiouy]/.test(shorter)) break;
    key = shorter;
  }
  return soundOf(key);
}

/** Spelling that changes with the ending: double vowels and consonants, v and f, z and s. */
const soundOf = (key: string): string =>
  key
    .replace(/([aeou])\1/g, '$1')
    .replace(/([bcdfgklmnprst])\1/g, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
