import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/graph/entry.ts';
import { kind } from '../../src/schema/kind.ts';
import { ingang } from '../../src/schema/fields.ts';
import { overviewParts } from '../../src/views/overview-parts.ts';

const proef = kind({
  ...{
    naam: 'proeven',
    enkelvoud: 'Proef',
    meervoud: 'Proeven',
    uitleg: 'Wat we proefden.',
    groep: 'praktijk',
    plaats: 'pagina',
  },
  ...{ indeling: { op: 'letter' }, relaties: 'geen', schema: ingang({}) },
});

const entries = (count: number): Entry[] =>
  Array.from({ length: count }, (_, index) => ({
    ...{
      id: `proeven/${index}`,
      collection: 'proeven',
      slug: `${index}`,
      file: '',
      url: `/proeven/${index}/`,
      label: `${index}`,
    },
    ...{ data: { titel: `${index}`, kort: '' }, headings: [] },
  }));
const group = (heading: string, count: number) => ({ heading, anchor: '', entries: entries(count) });
const shownOf = (groups: ReturnType<typeof group>[]) =>
  overviewParts(proef, groups).map(({ titel, url, entries: { length } }) => [titel, url, length]);

describe('an overview', () => {
  test('of up to five hundred rows is one page', () => {
    expect(shownOf([group('A', 200), group('B', 300)])).toEqual([]);
  });

  test('that is longer has a page for each group, and more of them for a group that is longer itself', () => {
    expect(shownOf([group('A', 200), group('B', 301)])).toEqual([
      ['A', '/proeven/groep/a/', 200],
      ['B', '/proeven/groep/b/', 301],
    ]);
    expect(shownOf([group('0–9', 1), group('A', 1001)])).toEqual([
      ['0–9', '/proeven/groep/09/', 1],
      ['A (1 van 3)', '/proeven/groep/a-1/', 500],
      ['A (2 van 3)', '/proeven/groep/a-2/', 500],
      ['A (3 van 3)', '/proeven/groep/a-3/', 1],
    ]);
    expect(shownOf([group('', 501)]).map(([titel, url]) => [titel, url])).toEqual([
      ['Deel 1 van 2', '/proeven/groep/1/'],
      ['Deel 2 van 2', '/proeven/groep/2/'],
    ]);
  });

  test('whose entries stand on it stays one page', () => {
    expect(overviewParts({ ...proef, plaats: 'anker' }, [group('A', 600)])).toEqual([]);
  });
});
