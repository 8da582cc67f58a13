import { describe, expect, test } from 'vitest';
import { citationOf, labelOf, shortNameOf } from '../../src/graph/label.ts';
import { checkReadability, readabilityOf, readabilitySummary, type Readability } from '../../src/graph/readability.ts';
import { parseText } from '../../src/text/parse.ts';
import { entryOf } from './made.ts';

describe('the name of an entry', () => {
  const book = { type: 'book', title: 'Een boek' } as const;
  test.each([
    [{ author: [{ family: 'Groen' }], issued: '2020' }, 'Groen (2020)'],
    [{ author: [{ family: 'Kaats' }, { family: 'Opheij' }], issued: '2023-05-01' }, 'Kaats en Opheij (2023)'],
    [{ author: [{ family: 'Dijk', 'non-dropping-particle': 'van' }], issued: '2018' }, 'Van Dijk (2018)'],
    [{ author: [{ literal: 'Een Raad' }] }, 'Een Raad (z.j.)'],
    [{ author: [{ family: 'A' }, { family: 'B' }, { family: 'C' }], issued: '2010' }, 'A e.a. (2010)'],
    [{ author: [], issued: '2010' }, 'Een boek (2010)'],
    [{ editor: [{ family: 'Rood' }], issued: '2011' }, 'Rood (2011)'],
    [{ author: [{ family: 'Groen' }], editor: [{ family: 'Rood' }], issued: '2011' }, 'Groen (2011)'],
    [{ issued: '2022' }, 'Een boek (2022)'],
  ])('a publication of %j is %s in a sentence', (csl, expected) => {
    expect(citationOf({ ...book, ...csl })).toBe(expected);
  });

  test('is author and year only for a publication that is referred to', () => {
    const data = { titel: 'Titel', kort: '', csl: { ...book, author: [{ family: 'Groen' }], issued: '2020' } };
    expect([labelOf(true, data), labelOf(false, data), labelOf(true, { titel: 'Titel', kort: '' })]).toEqual([
      'Groen (2020)',
      'Titel',
      'Titel',
    ]);
  });

  test('in a list is its short title, when it has one', () => {
    expect(shortNameOf(entryOf('themas/a', { titel: 'Lang', korteTitel: 'Kort' }))).toBe('Kort');
    expect(shortNameOf(entryOf('themas/a', { titel: 'Lang' }))).toBe('Lang');
  });
});

const measured = (text: string): Readability => {
  const { tree } = parseText(text);
  if (!tree) throw new Error('The text did not parse');
  return readabilityOf(tree);
};

const words = (count: number): string => `${Array.from({ length: count }, () => 'woord').join(' ')}.`;

describe('readability', () => {
  test.each([
    ['Een korte zin. Nog een zin.', { sentences: 2, words: 6, longWords: 0, longest: { words: 3, line: 1 } }],
    ['## Een kop telt niet\n\nEen alinea.', { sentences: 1, words: 2, longWords: 0, longest: { words: 2, line: 3 } }],
    ['Zie [[modellen/een-heel-lange-naam]] hierbij.', { sentences: 1, words: 3, longWords: 0, longest: { words: 3, line: 1 } }],
    ['Samenwerkingsvaardigheid telt.', { sentences: 1, words: 2, longWords: 1, longest: { words: 2, line: 1 } }],
    ['Elf letters: abcdefghijk. Twaalf: abcdefghijkl.', { sentences: 2, words: 5, longWords: 1, longest: { words: 3, line: 1 } }],
    ['- Een punt.\n- Nog een langer punt.', { sentences: 2, words: 6, longWords: 0, longest: { words: 4, line: 2 } }],
    ['Een zin over\ntwee regels.', { sentences: 1, words: 5, longWords: 0, longest: { words: 5, line: 1 } }],
    ['… — !', { sentences: 0, words: 0, longWords: 0, longest: { words: 0, line: 1 } }],
    ['Twee drie.\n\nVier vijf.', { sentences: 2, words: 4, longWords: 0, longest: { words: 2, line: 1 } }],
  ])('of %j', (text, expected) => {
    expect(measured(text)).toEqual(expected);
  });

  const problemsOf = (text: string) =>
    checkReadability({ file: 'a.mdx' }, measured(text)).map(({ line, message }) => `${line} ${message}`);

  test('a sentence of forty words may stand, one of forty-one may not', () => {
    expect(problemsOf(`Kort.\n\n${words(40)}`)).toEqual([]);
    expect(problemsOf(`Kort.\n\n${words(41)}`)).toEqual([
      '3 In deze alinea staat een zin van 41 woorden. Verwacht: hooguit 40. Maak er twee zinnen van.',
    ]);
  });

  test('five sentences of eighteen words on average may stand, of nineteen may not', () => {
    const sentences = (count: number, length: number) =>
      Array.from({ length: count }, () => `W${words(length).slice(1)}`).join(' ');
    expect(problemsOf(sentences(5, 18))).toEqual([]);
    expect(problemsOf(sentences(4, 19))).toEqual([]);
    expect(problemsOf(`\n\n${sentences(5, 19)}`)).toEqual([
      '1 De zinnen zijn gemiddeld 19,0 woorden lang. Verwacht: hooguit 18. Schrijf korter.',
    ]);
  });

  test('a text without a sentence has no average', () => expect(problemsOf('')).toEqual([]));

  test('of all texts together is one line', () => {
    const one = { sentences: 2, words: 20, longWords: 1, longest: { words: 12, line: 1 } };
    const other = { sentences: 1, words: 5, longWords: 1, longest: { words: 5, line: 1 } };
    expect(readabilitySummary([one, other])).toBe('25 woorden, gemiddeld 8,3 per zin, 8,0 % met 12 letters of meer');
    expect(readabilitySummary([])).toBe('0 woorden, gemiddeld 0,0 per zin, 0,0 % met 12 letters of meer');
  });
});
