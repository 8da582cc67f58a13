import { describe, expect, test } from 'vitest';
import { passageOf, seenBefore } from '../../src/search/passage.ts';

const shown = (text: string, terms: string[], seen = 0): string =>
  passageOf(text, terms, seen)
    .pieces.map((piece) => (piece.marked ? `[${piece.text.trim()}]` : piece.text.trim()))
    .join(' ');
const marked = (text: string, term: string): string[] =>
  passageOf(text, [term])
    .pieces.filter((piece) => piece.marked)
    .map((piece) => piece.text.trim());

test.each([
  ['netwerk', 'netwerken', true],
  ['netwerken', 'netwerk', true],
  ['netwerk', 'netwerkorganisatie', false],
  ['netwerken', 'netwerkorganisatie', false],
  ['zorg', 'zorgt', true],
  ['zorg', 'zorgen', true],
  ['zorg', 'zorgende', false],
  ['mee', 'meer', false],
  ['mee', 'mee', true],
  ['macht', 'machtigen', true],
])('the word %s marks %s: %s', (term, word, isMarked) => {
  expect(marked(`Eerst ${word} daarna.`, term)).toEqual(isMarked ? [word] : []);
});

test('a word with an accent is marked for the same without', () => {
  expect(marked('Onze coöperatie groeit', 'cooperatie')).toEqual(['coöperatie']);
  expect(marked('Onze (Netwerken) groeien', 'netwerk')).toEqual(['(Netwerken)']);
  expect(marked('Onze … groeien', 'netwerk')).toEqual([]);
});

describe('a passage', () => {
  const numbers = Array.from({ length: 60 }, (_, index) => `w${index}`);
  const withWord = (at: number, word = 'netwerk'): string => numbers.map((own, index) => (index === at ? word : own)).join(' ');
  test('begins six words before the first that is marked', () => {
    const { pieces, start } = passageOf(withWord(20), ['netwerk']);
    expect(start).toBe(14);
    expect(pieces).toHaveLength(30);
    expect(pieces[0]).toEqual({ text: '… ', marked: false });
    expect(pieces[1]).toEqual({ text: 'w14', marked: false });
    expect(pieces[7]).toEqual({ text: ' netwerk', marked: true });
    expect(pieces.at(-2)).toEqual({ text: ' w41', marked: false });
    expect(pieces.at(-1)).toEqual({ text: ' …', marked: false });
  });
  test('begins at the beginning where the word stands near it', () => {
    expect(passageOf(withWord(3), ['netwerk']).start).toBe(0);
    expect(passageOf(withWord(6), ['netwerk']).pieces[0]).toEqual({ text: 'w0', marked: false });
  });
  test('ends with the text', () => {
    expect(passageOf(withWord(58), ['netwerk']).pieces.at(-1)).toEqual({ text: ' w59', marked: false });
  });
  test('is where most different words stand', () => {
    const text = `${withWord(5)} ${numbers.map((own, index) => (index === 30 ? 'zorg' : index === 40 ? 'netwerk' : own)).join(' ')}`;
    expect(passageOf(text, ['netwerk', 'zorg']).start).toBe(60 + 30 - 6);
  });
  test('begins after what was seen', () => {
    expect(shown('netwerk een twee netwerk drie', ['netwerk'], 1)).toBe('een twee [netwerk] drie');
    expect(passageOf('netwerk een twee netwerk drie', ['netwerk'], 2).start).toBe(2);
    expect(shown('een twee drie', ['niets'], 1)).toBe('twee drie');
    expect(passageOf('een', [], 1).pieces).toEqual([]);
  });
});

test.each([
  ['Een titel. De kern. Meer tekst', ['Een titel.', 'De kern.'], 4],
  ['Een titel. De kern. Meer tekst', ['Een titel.', 'Iets anders.'], 2],
  ['Een titel. De kern. Meer tekst', ['Iets', 'De kern.'], 0],
  ['', ['Een titel.'], 0],
  ['  Een   titel.  ', ['Een titel.'], 2],
])('of %j, %j is seen before: %d words', (text, parts, count) => {
  expect(seenBefore(text, parts)).toBe(count);
});
