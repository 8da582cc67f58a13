import { describe, expect, test } from 'vitest';
import type { Csl } from '../../src/schema/csl.ts';
import { anchoredRow, referenceFiles } from '../../src/views/anchored-row.ts';
import { softHyphens } from '../../src/text/soft-hyphens.ts';
import { entryOf, graphOf } from './made.ts';

const csl: Csl = { type: 'book', title: 'Het boek', issued: '2020', author: [{ family: 'Groen', given: 'G.' }] };

describe('an entry on the page of its kind', () => {
  test('says who refers to it, its full reference, and where it is found', () => {
    const graph = graphOf(
      [
        entryOf('literatuur/groen-2020', { titel: 'Het boek', csl: { ...csl, DOI: '10.1/x' }, onvolledig: 'De uitgever.' }),
        entryOf('themas/b', { titel: 'Tweede' }),
        entryOf('themas/a', { titel: 'Eerste', korteTitel: 'Een' }),
        entryOf('themas/c'),
      ],
      [
        'themas/b tekst literatuur/groen-2020',
        'themas/a literatuur literatuur/groen-2020',
        'themas/a tekst literatuur/groen-2020',
      ],
    );
    expect(anchoredRow(graph, graph.get('literatuur/groen-2020'))).toEqual({
      anchor: 'groen-2020',
      vorige: [],
      titel: 'Groen (2020)',
      tekst: 'Kort over groen-2020.',
      bij: [
        { titel: 'Een', url: '/themas/a/' },
        { titel: 'Tweede', url: '/themas/b/' },
      ],
      verwijzing: expect.stringContaining('Groen, G. (2020). Het boek'),
      coins: expect.stringContaining('rft.btitle=Het%20boek'),
      website: 'https://doi.org/10.1/x',
      onvolledig: 'De uitgever.',
      bestanden: referenceFiles('literatuur', 'groen-2020', 'Groen (2020)'),
    });
  });

  test('of another kind has no files; its own website goes before that of its publication', () => {
    const graph = graphOf([
      entryOf('organisaties/a', { website: 'https://a.nl/', csl: { ...csl, URL: 'https://b.nl/' } }),
      entryOf('organisaties/b', { csl: { ...csl, URL: 'https://b.nl/' } }),
      entryOf('organisaties/c'),
    ]);
    const row = (slug: string) => anchoredRow(graph, graph.get(`organisaties/${slug}`));
    expect([row('a').website, row('b').website, row('c').website]).toEqual(['https://a.nl/', 'https://b.nl/', undefined]);
    expect([row('a').bestanden, row('c').verwijzing, row('c').bij]).toEqual([[], undefined, []]);
  });

  test('has a file in each format', () => {
    expect(referenceFiles('rapporten', 'a-2020', 'A (2020)')).toEqual([
      { titel: 'BibTeX', url: '/rapporten/a-2020.bib', naam: 'BibTeX van A (2020)' },
      { titel: 'RIS', url: '/rapporten/a-2020.ris', naam: 'RIS van A (2020)' },
      { titel: 'CSL-JSON', url: '/rapporten/a-2020.json', naam: 'CSL-JSON van A (2020)' },
    ]);
  });
});

test('long words of a title may break, short ones may not', () => {
  expect(softHyphens('Samenwerking in netwerken')).toBe('Samen\u00adwer\u00adking in netwerken');
  expect(softHyphens('Samenwerkingsverbanden')).toBe('Samen\u00adwer\u00adkings\u00adver\u00adbanden');
  expect([softHyphens('Werkgroep'), softHyphens('Werkgroep', 9)]).toEqual(['Werkgroep', 'Werk\u00adgroep']);
});
