import { describe, expect, test } from 'vitest';
import { piecesOf, softHyphens } from '../../src/text/soft-hyphens.ts';

const shown = (text: string): string => text.replaceAll('\u00ad', '-');

describe('soft hyphens', () => {
  test.each([
    ['governancemodel', 'governance-model'],
    ['netwerkgovernance', 'netwerk-governance'],
    ['Stakeholderanalyse', 'Stake-holder-analyse'],
    ['stakeholders', 'stake-holders'],
    ['mobiliseren', 'mobi-li-seren'],
    ['besturen', 'besturen'],
    ['Zorg en welzijn', 'Zorg en welzijn'],
  ])('%s breaks as %s', (title, broken) => {
    expect(shown(softHyphens(title))).toBe(broken);
  });

  test('no piece at the edge of a word is shorter than four letters', () => {
    for (const word of ['samenwerkingsverbanden', 'verantwoordelijkheid', 'operationele', 'domeinoverstijgende']) {
      const pieces = softHyphens(word).split('\u00ad');
      expect(pieces.at(0)?.length).toBeGreaterThanOrEqual(4);
      expect(pieces.at(-1)?.length).toBeGreaterThanOrEqual(4);
    }
  });

  test('words that fit a line of normal text stand apart with their marks, longer ones do not', () => {
    const pieces = piecesOf('Welk ‘governancemodel’ past bij samenwerkingsverbanden? Mobiliseren!');
    expect(pieces.filter(({ isWhole }) => isWhole).map(({ text }) => shown(text))).toEqual([
      '‘governance-model’',
      'Mobi-li-seren!',
    ]);
    expect(shown(pieces.map(({ text }) => text).join('')).replaceAll('-', '')).toBe(
      'Welk ‘governancemodel’ past bij samenwerkingsverbanden? Mobiliseren!',
    );
  });
});
