import { describe, expect, test } from 'vitest';
import { passageOf } from '../../src/search/passage.ts';
import { termsOf } from '../../src/search/query.ts';
import { merge, rank } from '../../src/search/rank.ts';

test.each([
  ['Hoe neem ik mijn raad van toezicht mee?', ['neem', 'raad', 'toezicht', 'mee']],
  ['coöperatie', ['cooperatie']],
  ['IZA', ['iza']],
  ['waarom doen we dit', ['waarom', 'doen', 'we', 'dit']],
  ['vertrouwen vertrouwen', ['vertrouwen']],
  ['<script>alert(1)</script>', ['script', 'alert', '1']],
  ['"" \' -- !!', []],
  ['', []],
])('%j is about %j', (question, terms) => {
  expect(termsOf(question)).toEqual(terms);
});

test('a question of 10 kB is cut to what a person would ask', () => {
  expect(termsOf('netwerk toezicht '.repeat(600)).length).toBeLessThanOrEqual(12);
  expect(termsOf('x'.repeat(10_000)).join('').length).toBeLessThanOrEqual(300);
});

describe('merging', () => {
  const hit = (id: string, score = 1) => ({ id, score });
  test('a page with all words stands above a page with one', () => {
    const [first] = merge([[hit('one', 9), hit('both')], [hit('both')]], 100);
    expect(first?.id).toBe('both');
    expect(first?.coverage).toBe(1);
  });
  test('a rare word tells more than a common one', () => {
    const common = Array.from({ length: 80 }, (_, index) => hit(`c${index}`));
    expect(merge([common, [hit('rare')]], 100)[0]?.id).toBe('rare');
  });
  test('words that are found nowhere do not count', () => {
    expect(merge([[hit('a')], []], 100)[0]?.coverage).toBe(1);
  });
});

describe('ranking', () => {
  const page = (id: string, over = {}) => ({
    id,
    score: 1,
    coverage: 1,
    title: '',
    soort: 'Model',
    vragen: '',
    termen: '',
    ...over,
  });
  const order = (pages: ReturnType<typeof page>[], terms: string[]) => rank(pages, terms).map(({ id }) => id);
  test('a title outranks running text', () => {
    expect(order([page('text'), page('title', { title: 'De netwerkdip' })], ['netwerkdip'])).toEqual(['title', 'text']);
  });
  test('the way people ask outranks running text', () => {
    expect(order([page('text'), page('asked', { vragen: 'iets anders | ijs breken' })], ['ijs', 'breken'])).toEqual([
      'asked',
      'text',
    ]);
  });
  test('a kernvraag stands above a model that fits as well', () => {
    expect(order([page('model'), page('vraag', { soort: 'Kernvraag' })], ['x'])).toEqual(['vraag', 'model']);
  });
});

describe('the passage shown', () => {
  const text = `${'Eerst iets over koffie en thee en nog veel meer. '.repeat(10)}Het vertrouwen groeit door samenwerking. ${'Daarna weer wat anders. '.repeat(20)}`;
  test('is where most of the words stand, and marks their forms', () => {
    const { pieces, start } = passageOf(text, ['vertrouwen', 'samenwerken']);
    expect(pieces.filter(({ marked }) => marked).map((piece) => piece.text.trim())).toEqual(['vertrouwen', 'samenwerking.']);
    expect(start).toBeGreaterThan(50);
  });
  test('is the beginning when no word stands in it', () => {
    expect(
      passageOf('Een korte tekst.', ['niets'])
        .pieces.map((piece) => piece.text)
        .join(''),
    ).toBe('Een korte tekst.');
  });
});
