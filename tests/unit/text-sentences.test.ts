import { describe, expect, test } from 'vitest';
import { sentenceAround } from '../../src/text/sentences.ts';

/** The sentence in which a word stands. */
const around = (text: string, word: string): string => {
  const { from, to } = sentenceAround(text, text.indexOf(word));
  return text.slice(from, to).trim();
};

describe('the sentence around a place', () => {
  test.each([
    'Volgens prof. dr. Patrick Kenis werkt dit zo.',
    'Dat schreef J. P. Balkenende in 2003.',
    'Lees M. de Caluwé en E. Kaats er eens op na.',
    'Zie blz. 12 en fig. 3 van het boek.',
    'Denk aan mr. Van Dijk, d.w.z. De Raad.',
  ])('%s is one', (sentence) => {
    const text = `Eerst iets. ${sentence} Dan nog iets.`;
    for (const word of sentence.match(/\p{L}{4,}/gu) ?? []) expect(around(text, word)).toBe(sentence);
  });

  test('ends where it ends', () => {
    expect(around('Neem wat rust. Dan slaap je.', 'slaap')).toBe('Dan slaap je.');
    expect(around('Een. Twee? Drie!', 'Twee')).toBe('Twee?');
    expect(around('Zonder punt', 'punt')).toBe('Zonder punt');
  });
});
