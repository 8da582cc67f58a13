import { describe, expect, test } from 'vitest';
import type { Rule } from '../../src/search/concepts.ts';
import { certaintyOf, isOutside, signsOf } from '../../src/search/outside.ts';
import { tellingOf, type Ranked } from '../../src/search/rank.ts';
import { tellingOfWord } from '../../src/search/telling.ts';
import { asked, concept, small } from './asked.ts';
import { siteWords } from './site-words.ts';

const words = siteWords({ budget: 1, netwerk: 2 }, { kindOf: '0101', titleLengths: '1221' });

describe('whether a question is about something here', () => {
  const ranked = (score: number, ...written: string[]): Ranked => ({
    record: 0,
    score,
    reasons: written.map((word) => ({ term: word, written: word, rule: 'woord', adds: 1 })),
  });
  const [budget, netwerk, full] = [
    tellingOf(concept('budget'), words),
    tellingOf(concept('netwerk'), words),
    tellingOfWord(4, 0, false),
  ];
  test('is told by what it has of the words of the site and what the first answer has of them', () => {
    const question = { ...asked(small('wie'), concept('budget'), concept('netwerk')), unknown: ['kat'] };
    const signs = signsOf(question, [ranked(4, 'budget'), ranked(2)], words);
    expect(signs).toMatchObject({ score: 4, lead: 1, words: 3, small: 1, smallShare: 0.25 });
    expect(signs.familiar).toBeCloseTo((budget + netwerk) / (budget + netwerk + full), 10);
    expect(signs.answered).toBeCloseTo(budget / (budget + netwerk + full), 10);
  });
  test('counts a slip less than a word, and a part or what begins so not at all', () => {
    const familiar = (rule: Rule): number => signsOf(asked(concept('x', ['budget', rule])), [ranked(4)], words).familiar;
    const rules = ['woord', 'vorm', 'samen', 'tikfout', 'deel', 'begin', 'naam'] as const;
    expect(rules.map(familiar)).toEqual([1, 1, 1, 0.7, 0, 0, 0]);
  });
  test('knows of words that the site lacks, and looks at ten answers', () => {
    const question = { ...asked(), unknown: ['a', 'b', 'c', 'd'] };
    expect(signsOf(question, [], words)).toEqual({
      score: 0,
      lead: 0,
      familiar: 0,
      answered: 0,
      words: 4,
      small: 0,
      smallShare: 0,
    });
    const many = [ranked(10), ...Array.from({ length: 9 }, () => ranked(0)), ranked(1000)];
    expect(signsOf(question, many, words).lead).toBe(9);
    expect(signsOf(asked(), [ranked(1)], words).familiar).toBe(0);
  });
  test('is weighed, and what is sure is no stranger', () => {
    const none = { score: 0, lead: 0, familiar: 0, answered: 0, words: 0, small: 0, smallShare: 0 };
    expect(certaintyOf(none)).toBeCloseTo(-9.92, 10);
    expect(certaintyOf({ score: 2, lead: 1, familiar: 0.5, answered: 1, words: 3, small: 2, smallShare: 0.4 })).toBeCloseTo(
      3.16 + 0.81 - 1.82 + 1.54 + 2.99 + 3.06 + 1.72 - 2.704 - 9.92,
      10,
    );
    const question = asked(concept('budget'));
    expect(isOutside(question, [ranked(4, 'budget')], words)).toBe(false);
    expect(isOutside({ ...question, unknown: ['kat', 'hond'] }, [ranked(1)], words)).toBe(true);
    expect(isOutside(question, [], words)).toBe(false);
  });
  test('is never doubted of one word that the site uses itself', () => {
    expect(isOutside(asked(concept('budget')), [ranked(0.1)], words)).toBe(false);
    expect(isOutside(asked(concept('x', ['budget', 'deel'])), [ranked(0.1)], words)).toBe(true);
  });
});
