import { expect, test } from 'vitest';
import { parseFile } from '../../src/graph/parse-file.ts';
import { readabilityOf } from '../../src/graph/readability.ts';

test.each([
  ['Een korte zin. Nog een zin.', { sentences: 2, words: 6, longWords: 0, longest: { words: 3, line: 5 } }],
  ['## Een kop telt niet\n\nEen alinea.', { sentences: 1, words: 2, longWords: 0, longest: { words: 2, line: 7 } }],
  ['Zie [[modellen/een-heel-lange-naam]] hierbij.', { sentences: 1, words: 3, longWords: 0, longest: { words: 3, line: 5 } }],
  ['Samenwerkingsvaardigheid telt.', { sentences: 1, words: 2, longWords: 1, longest: { words: 2, line: 5 } }],
])('%j', (text, expected) => {
  const parsed = parseFile(`---\ntitel: Iets\n---\n\n${text}\n`, 'x.mdx');
  if (Array.isArray(parsed) || !parsed.body) throw new Error('The text did not parse');
  expect(readabilityOf(parsed.body)).toEqual(expected);
});
