/** Letters that sound the same, in the order in which they are heard: `recieve` and `receive`, `fysical` and `physical` come out alike. */
export const sounds: readonly (readonly [RegExp, string])[] = [
  [/ough$|ow$/g, 'o'],
  [/ie|ei|ea|ee/g, 'e'],
  [/igh/g, 'y'],
  [/ph/g, 'f'],
  [/ck|q/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/wr/g, 'r'],
  [/kn/g, 'n'],
  [/z/g, 's'],
  [/(.)\1/g, '$1'],
];
