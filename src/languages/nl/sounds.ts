/** Letters that sound the same, in the order in which they are heard: `antwoort` and `antwoord`, `rijzen` and `reizen` come out alike. */
export const sounds: readonly (readonly [RegExp, string])[] = [
  [/ij|y/g, 'ei'],
  [/au/g, 'ou'],
  [/ch/g, 'g'],
  [/x|ct(?=i[eo])/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/c|q/g, 'k'],
  [/ph|v/g, 'f'],
  [/z/g, 's'],
  [/d(?=$|[^aeiou])/g, 't'],
  [/(.)\1/g, '$1'],
];
