import { describe, expect, test } from 'vitest';
import { stem } from '#language/stemming.ts';
import type { Rule } from '../../src/search/concepts.ts';
import { certaintyOf, isOutside, signsOf } from '../../src/search/outside.ts';
import { tellingOf, type Ranked } from '../../src/search/rank.ts';
import { tellingOfWord } from '../../src/search/telling.ts';
import { asked, concept, small } from './asked.ts';
import { siteWords } from './site-words.ts';

const words = siteWords({ budget: 1, netwerk: 2 }, { kindOf: [0, 1, 0, 1], titleLengths: [1, 2, 2, 1] });

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
    expect(signs).toMatchObject({ score: 4, lead: 1, held: 1, words: 3, small: 1, smallShare: 0.25 });
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
      held: 0,
      titled: 0,
      words: 4,
      small: 0,
      smallShare: 0,
      together: 0,
      ties: 0,
      alone: 0,
    });
    const many = [ranked(10), ...Array.from({ length: 9 }, () => ranked(0)), ranked(1000)];
    expect(signsOf(question, many, words).lead).toBe(9);
    expect(signsOf(asked(), [ranked(1)], words).familiar).toBe(0);
  });
  test('knows which words stand in a title, as the site writes them', () => {
    const titles = new Map([[words.numberOf(stem('budget')) ?? -1, [{ record: 0, weight: 1, namedBy: 'title' as const }]]]);
    const titled = (rule: Rule): number => signsOf(asked(concept('x', ['budget', rule])), [ranked(4)], words, titles).titled;
    expect(titled('vorm')).toBe(1);
    expect(titled('deel')).toBe(0);
    expect(signsOf(asked(concept('netwerk')), [ranked(4)], words, titles).titled).toBe(0);
  });
  test('hears who asks: for a group, with more than one thought, or for a fact', () => {
    const heard = ({ together, ties, alone }: ReturnType<typeof signsOf>): number[] => [together, ties, alone];
    const of = (...terms: string[]): number[] =>
      heard(signsOf(asked(...terms.map(small), concept('budget')), [ranked(4)], words));
    expect(of('wij', 'ons')).toEqual([1, 0, 0]);
    expect(of('omdat')).toEqual([0, 1, 0]);
    expect(of('mijn', 'hoeveel')).toEqual([0, 0, 1]);
    expect(of('wat')).toEqual([0, 0, 0]);
  });
  test('is weighed, and what is sure is no stranger', () => {
    const none = signsOf(asked(), [], words);
    expect(certaintyOf(none)).toBeCloseTo(-13.26, 10);
    const some = { score: 2, lead: 1, familiar: 0.5, answered: 1, held: 1, titled: 1, words: 3, small: 2, smallShare: 0.4 };
    expect(certaintyOf({ ...some, together: 1, ties: 1, alone: 1 })).toBeCloseTo(
      2.36 + 1.69 + 1.355 + 0.3075 + 2.49 + 1.69 + 2.97 + 1.06 - 0.64 + 3.01 + 3 - 2.04 - 13.26,
      10,
    );
    const question = asked(concept('budget'));
    expect(isOutside(question, [ranked(4, 'budget')], words)).toBe(false);
    expect(isOutside({ ...question, unknown: ['kat', 'hond'] }, [ranked(1)], words)).toBe(true);
    expect(isOutside(question, [], words)).toBe(false);
  });
  test('is never doubted of words of this site that stand together: two alone, three in a sentence', () => {
    const [kat, hond] = [concept('kat', ['netwerk', 'naam']), concept('overleg')];
    const two = asked(concept('budget'), concept('netwerk'));
    const [both, one] = [ranked(0.1, 'budget', 'netwerk'), ranked(0.1, 'budget')];
    expect(isOutside(two, [both], words)).toBe(false);
    expect(isOutside(two, [one], words)).toBe(true);
    // In a sentence two may stand together by chance.
    expect(isOutside({ ...two, concepts: [...two.concepts, small('wie')] }, [both], words)).toBe(true);
    const three = asked(concept('budget'), concept('netwerk'), hond, small('wie'));
    expect(isOutside(three, [ranked(0.1, 'budget', 'netwerk', 'overleg')], words)).toBe(false);
    // A word that is strange here, or that only another name stands for, takes the surety away.
    expect(isOutside({ ...two, unknown: ['fiets'] }, [both], words)).toBe(true);
    expect(isOutside(asked(...two.concepts, kat), [both], words)).toBe(true);
  });
  test('is never doubted of one word that something here stands for', () => {
    const part = concept('x', ['budget', 'deel']);
    expect(isOutside(asked(concept('budget')), [ranked(0.1)], words)).toBe(false);
    expect(isOutside(asked(part), [ranked(0.1)], words)).toBe(false);
    // Beside another word it is one of two.
    expect(isOutside(asked(part, small('wie')), [ranked(0.1)], words)).toBe(true);
    expect(isOutside({ ...asked(part), unknown: ['kat'] }, [ranked(0.1)], words)).toBe(true);
  });
});
