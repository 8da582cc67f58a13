import { describe, expect, test } from 'vitest';
import { passageOf, seenBefore } from '../../src/search/passage.ts';

const shown = (text: string, terms: string[], before: { seen?: number; known?: string } = {}): string =>
  passageOf(text, terms, before)
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
  const text =
    'Een label. Wij werken samen in de zorg aan een netwerk. Het netwerk groeit elk jaar door. Niets van dit alles hier.';
  test('is the sentence in which most different words stand', () => {
    expect(shown(text, ['netwerk', 'zorg'])).toBe('Wij werken samen in de [zorg] aan een [netwerk.]');
    expect(passageOf(text, ['netwerk', 'zorg']).start).toBe(2);
    expect(shown(text, ['groeit', 'netwerk'])).toBe('Het [netwerk] [groeit] elk jaar door.');
  });
  test('is the first sentence where no word stands', () => {
    expect(shown(text, ['niets anders'])).toBe('Een label.');
    expect(passageOf(text, [], { seen: 2 }).start).toBe(2);
  });
  test('is a label only where nothing longer has the word', () => {
    expect(shown('Netwerk. Wij werken samen in een netwerk.', ['netwerk'])).toBe('Wij werken samen in een [netwerk.]');
    expect(shown('Netwerk hier. Wij werken samen in de zorg.', ['netwerk'])).toBe('[Netwerk] hier.');
  });
  test('is never what is marked as no sentence, but counts its words', () => {
    const named = 'Ook wel.\u2060 Netwerk, netwerkbureau, NAO.\u2060 Het netwerk heeft een eigen bureau.';
    expect(shown(named, ['netwerk', 'nao'])).toBe('Het [netwerk] heeft een eigen bureau.');
    expect(passageOf(named, ['nao']).start).toBe(5);
    expect(passageOf('Een rij van namen hier.\u2060', ['namen']).pieces).toEqual([]);
  });
  test('does not say again what was read', () => {
    const known = 'Wij werken samen in de zorg aan een netwerk.';
    expect(shown(text, ['netwerk', 'zorg'], { known })).toBe('Het [netwerk] groeit elk jaar door.');
    expect(shown(`[${known}] Meer over het netwerk dan dit.`, ['netwerk'], { known })).toBe('Meer over het [netwerk] dan dit.');
    expect(
      passageOf('netwerk een twee', ['netwerk'], { seen: 1 })
        .pieces.map((piece) => piece.text)
        .join(''),
    ).toBe('een twee');
    expect(passageOf('een', [], { seen: 1 }).pieces).toEqual([]);
    expect(passageOf('', ['a']).pieces).toEqual([]);
  });
  test('begins six words before the first that is marked in a sentence of more than forty words, and ends after forty', () => {
    const numbers = Array.from({ length: 60 }, (_, index) => (index === 15 ? 'netwerk' : `w${index}`));
    const { pieces, start } = passageOf(numbers.join(' '), ['netwerk']);
    expect(start).toBe(9);
    expect(pieces).toHaveLength(42);
    expect(pieces[0]).toEqual({ text: '… ', marked: false });
    expect(pieces[1]).toEqual({ text: 'w9', marked: false });
    expect(pieces[7]).toEqual({ text: ' netwerk', marked: true });
    expect(pieces.at(-2)).toEqual({ text: ' w48', marked: false });
    expect(pieces.at(-1)).toEqual({ text: ' …', marked: false });
    expect(passageOf(numbers.slice(0, 40).join(' '), ['netwerk']).start).toBe(0);
    expect(passageOf(numbers.slice(10).join(' '), ['netwerk']).start).toBe(0);
  });
  test('keeps the brackets of what is ours, also where it is cut inside them', () => {
    const ours =
      'Eerst een zin van hen. [Dan een zin van ons. Nog een netwerk van ons hier. En dan de laatste.] Weer van hen allemaal.';
    const plain = (term: string): string =>
      passageOf(ours, [term])
        .pieces.map((piece) => piece.text)
        .join('');
    expect(plain('netwerk')).toBe('[Nog een netwerk van ons hier.]');
    expect(plain('laatste')).toBe('[En dan de laatste.]');
    expect(plain('zin')).toBe('Eerst een zin van hen.');
    expect(plain('allemaal')).toBe('Weer van hen allemaal.');
    expect(
      passageOf(ours, ['dan', 'zin'])
        .pieces.map((piece) => piece.text)
        .join(''),
    ).toBe('[Dan een zin van ons.]');
    const long = `Begin [${Array.from({ length: 60 }, (_, index) => `w${index}`).join(' ')}] eind.`;
    const cut = passageOf(long, ['w30']).pieces;
    expect([cut[1]?.text, cut.at(-2)?.text]).toEqual(['[w24', ' w59]']);
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
