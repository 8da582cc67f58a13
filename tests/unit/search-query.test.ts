import { describe, expect, test } from 'vitest';
import { partsOf } from '../../src/search/compounds.ts';
import { passageOf, seenBefore } from '../../src/search/passage.ts';
import { sentenceOf, termsOf } from '../../src/search/query.ts';
import { stem } from '#language/stemming.ts';
import { mistakesBetween } from '../../src/search/typo.ts';

test.each([
  ['Hoe neem ik mijn raad van toezicht mee?', ['neem', 'raad', 'toezicht', 'mee']],
  ['coöperatie', ['cooperatie']],
  ["mijn collega's", ['collega']],
  ['IZA', ['iza']],
  ['waarom doen we dit', ['waarom', 'doen', 'we', 'dit']],
  ['vertrouwen vertrouwen', ['vertrouwen']],
  ['<script>alert(1)</script>', ['script', 'alert', '1']],
  ['"" \' -- !!', []],
  ['', []],
])('%j is about %j', (question, terms) => {
  expect(termsOf(question)).toEqual(terms);
});

test('a sentence keeps some of its small words, in order', () => {
  expect(sentenceOf('Wie is hier de baas van wie?')).toEqual(['wie', 'is', 'hier', 'de', 'baas', 'van']);
  expect(sentenceOf('aan af al als de het een en is er of om')).toHaveLength(10);
});

test('a question of 10 kB is cut to what a person would ask', () => {
  expect(termsOf('netwerk toezicht '.repeat(600)).length).toBeLessThanOrEqual(12);
  expect(termsOf('x'.repeat(10_000)).join('').length).toBeLessThanOrEqual(300);
});

test.each([
  ['netwerk', 'netwerken'],
  ['betaalt', 'betaling'],
  ['gefinancierd', 'financiering'],
  ['financieel', 'financiele'],
  ['organisatie', 'organiseren'],
  ['evaluaties', 'evalueren'],
  ['strategisch', 'strategie'],
  ['mogelijkheden', 'mogelijkheid'],
  ['brieven', 'brief'],
  ['bestuurder', 'bestuurders'],
  ['projectjes', 'project'],
  ['groepje', 'groepen'],
])('%s and %s are forms of one word', (one, other) => {
  expect(stem(one)).toBe(stem(other));
});

test.each([
  ['macht', 'maken'],
  ['toezicht', 'toetsen'],
  ['regie', 'regio'],
  ['bestuur', 'bestuurder'],
])('%s and %s are different words', (one, other) => {
  expect(stem(one)).not.toBe(stem(other));
});

const known = new Set([
  'zorg',
  'netwerk',
  'netwerken',
  'toezicht',
  'visie',
  'regel',
  'bestuur',
  'onder',
  'deel',
  'keuze',
  'schaal',
  'ders',
]);
test.each([
  ['zorgnetwerken', ['zorg', 'netwerken']],
  ['toezichtvisie', ['toezicht', 'visie']],
  ['toezichtsvisie', ['toezicht', 'visie']],
  ['schaalkeuze', ['schaal', 'keuze']],
  ['bestuurders', []],
  ['onderdeel', []],
  ['netwerk', []],
])('%s is made of %j', (word, parts) => {
  expect(partsOf(word, (part) => known.has(part))).toEqual(parts);
});

test.each([
  ['vertouwen', 'vertrouwen', 1],
  ['netwrek', 'netwerk', 1],
  ['praadplaat', 'praatplaat', 1],
  ['verandwording', 'verantwoording', 2],
  ['toezicht', 'netwerk', 3],
])('%s is %s with %d mistakes (3: more than two)', (typed, word, mistakes) => {
  expect(mistakesBetween(typed, word, 2)).toBe(mistakes);
});

describe('the passage shown', () => {
  const text = `${'Eerst iets over koffie en thee en nog veel meer. '.repeat(10)}Het vertrouwen groeit door samenwerking. ${'Daarna weer wat anders. '.repeat(20)}`;
  test('is where most of the words stand, and marks their forms', () => {
    const { pieces, start } = passageOf(text, ['vertrouwen', 'samenwerken']);
    expect(pieces.filter(({ marked }) => marked).map((piece) => piece.text.trim())).toEqual(['vertrouwen', 'samenwerking.']);
    expect(start).toBeGreaterThan(50);
  });
  test('leaves out the title and the gist, which stand above it', () => {
    const page = 'Raad van toezicht De toezichthouders van een organisatie. Zij houden toezicht op afstand.';
    const seen = seenBefore(page, ['Raad van toezicht', 'De toezichthouders van een organisatie.']);
    expect(seen).toBe(8);
    expect(seenBefore(page, ['Raad van toezicht', 'Iets anders.'])).toBe(3);
    expect(
      passageOf(page, ['toezicht'], { seen })
        .pieces.map((piece) => piece.text)
        .join(''),
    ).toBe('Zij houden toezicht op afstand.');
    expect(passageOf('Alleen een titel', ['titel'], { seen: 3 }).pieces).toEqual([]);
  });
  test('does not mark a long word for a short one', () => {
    expect(passageOf('Meestal doen zij mee.', ['mee']).pieces.filter(({ marked }) => marked)).toEqual([
      { text: ' mee.', marked: true },
    ]);
  });
  test('is the beginning when no word stands in it', () => {
    expect(
      passageOf('Een korte tekst.', ['niets'])
        .pieces.map((piece) => piece.text)
        .join(''),
    ).toBe('Een korte tekst.');
  });
});
