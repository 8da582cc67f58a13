const decimal = (value: number): string => value.toFixed(1);

export const readability = (words: number, average: number, long: number, letters: number): string =>
  `${words} words, ${decimal(average)} per sentence on average, ${decimal(long)}% with ${letters} letters or more`;
export const noPassage = (title: string): string => `«${title}» does not say which passage carries its large line.`;
export const oneWord = 'name';
export const certainty: readonly (readonly [string, RegExp])[] = [
  ['not only', /\bnot (?:only|just)\b/iu],
  ['only', /(?<!\bnot )\bonly\b/iu],
  ['can', /\b(?:can|could|may|might)\b/iu],
  ['often', /\boften\b/iu],
  ['sometimes', /\bsometimes\b/iu],
  ['must', /\b(?:must|should|have to|has to|had to)\b/iu],
  ['always', /\balways\b/iu],
];
export const everydayWords =
  'a about all also an and any are as at be been but by can do for from had has have he her his how i if in into is it its may more most much my no not of on one or our out she so some than that the their them then there these they this those to up us was we were what when which who will with you your'.split(
    ' ',
  );
