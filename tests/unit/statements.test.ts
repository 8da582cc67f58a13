import { expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/build-graph.ts';
import type { Entry } from '../../src/graph/entry.ts';
import { remarksOn } from '../../src/graph/reading-list.ts';
import { statementsOf } from '../../src/graph/statements.ts';
import { headingsOf } from '../../src/text/headings.ts';
import { parseText } from '../../src/text/parse.ts';

const entryOf = (source: string, data: Partial<Entry['data']> = {}): Entry => {
  const text = parseText(source);
  return {
    id: 'adviezen/proef',
    collection: 'adviezen',
    slug: 'proef',
    file: 'content/adviezen/proef.mdx',
    url: '/adviezen/proef/',
    label: 'Proef',
    data: { titel: 'Proef', kort: 'In het kort.', ...data },
    headings: text.tree ? headingsOf(text.tree, (id) => id) : [],
    text,
  };
};
const klein = () => buildGraph({ folder: 'tests/fixtures/klein/content' });

test('what is ours and what is the source’s stands beside each block, also in lists, tables and within a sentence', () => {
  const source = [
    'De bron zegt dit, <Eigen>en wij dat</Eigen>.',
    '',
    '## Stap voor stap',
    '',
    '<Eigen>',
    '',
    '1. Begin met [[begrippen/gieten]].',
    '',
    '</Eigen>',
    '',
    '| een | twee |',
    '| --- | --- |',
    '| a | b |',
  ].join('\n');
  expect(statementsOf(klein(), entryOf(source, { antwoord: '[Van ons.]' }))).toEqual([
    { text: '[Van ons.]', origin: 'ours' },
    { text: 'De bron zegt dit, [en wij dat].', origin: 'both' },
    { text: 'Begin met Gieten.', origin: 'ours', heading: 'stap-voor-stap' },
    { text: 'een | twee', origin: 'source', heading: 'stap-voor-stap' },
    { text: 'a | b', origin: 'source', heading: 'stap-voor-stap' },
  ]);
});

test('without an answer the gist stands large', () => {
  expect(statementsOf(klein(), entryOf(''))).toEqual([{ text: 'In het kort.', origin: 'source' }]);
});

test('a word of certainty that the large line lost is listed with its first sentence and line', () => {
  const remarks = remarksOn(entryOf('Dit kan helpen.\n\nHet gaat vaak mis. Het gaat vaak goed.', { kort: 'Dit kan.' }));
  expect(remarks).toEqual([{ file: 'content/adviezen/proef.mdx', line: 3, word: 'vaak', sentence: 'Het gaat vaak mis.' }]);
});

test('niet alleen is not read as alleen, and what the answer says is not listed', () => {
  const text = 'Het is niet alleen geld.';
  expect(remarksOn(entryOf(text)).map(({ word }) => word)).toEqual(['niet alleen']);
  expect(remarksOn(entryOf('Alleen geld telt.')).map(({ word }) => word)).toEqual(['alleen']);
  expect(remarksOn(entryOf(text, { antwoord: 'Niet alleen geld.' }))).toEqual([]);
});
