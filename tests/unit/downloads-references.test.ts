import { describe, expect, test } from 'vitest';
import { apaLines, apaOf, referenceFormats } from '../../src/downloads/references.ts';
import type { Csl } from '../../src/schema/csl.ts';
import { entryOf, graphOf } from './made.ts';

const book: Csl = {
  type: 'book',
  title: 'Samen in de tuin',
  author: [{ family: 'Groen', given: 'Gea' }],
  issued: '2020',
  publisher: 'Tuinpers',
};
const article: Csl = {
  type: 'article-journal',
  title: 'Over water',
  author: [{ family: 'Dijk', given: 'Jan', 'non-dropping-particle': 'van' }, { literal: 'Tuinbond' }],
  issued: '2019-06-20',
  'container-title': 'Tuinblad',
  volume: '3',
  issue: '2',
  page: '4-9',
  DOI: '10.1234/tuin.5',
};
const list = [
  { id: 'groen-2020', csl: book },
  { id: 'van-dijk-2019', csl: article },
];

describe('a reference in APA', () => {
  test('is Dutch, has names, year, title and publisher', () => {
    expect(apaLines(list).get('groen-2020')).toBe('Groen, G. (2020). Samen in de tuin. Tuinpers.');
    expect(apaLines(list).get('van-dijk-2019')).toBe(
      'Van Dijk, J. & Tuinbond. (2019). Over water. Tuinblad, 3(2), 4-9. https://doi.org/10.1234/tuin.5',
    );
  });

  test('of two works of one author and year stands by itself, without letters', () => {
    const twins = apaLines([
      { id: 'a', csl: book },
      { id: 'b', csl: { ...book, title: 'Nog een tuin' } },
    ]);
    expect([...twins.values()]).toEqual([
      'Groen, G. (2020). Samen in de tuin. Tuinpers.',
      'Groen, G. (2020). Nog een tuin. Tuinpers.',
    ]);
  });

  test('without a year says so in Dutch', () => {
    const undated = Object.fromEntries(Object.entries(book).filter(([name]) => name !== 'issued')) as Csl;
    expect(apaLines([{ id: 'a', csl: undated }]).get('a')).toContain('(z.d.)');
  });

  test('without a year has its address, and no "Geraadpleegd" without a day behind it', () => {
    const { issued, ...undated } = { ...book, URL: 'https://voorbeeld.example/tuin' };
    expect(issued).toBe('2020');
    expect(apaLines([{ id: 'a', csl: undated }]).get('a')).toBe(
      'Groen, G. (z.d.). Samen in de tuin. Tuinpers. https://voorbeeld.example/tuin',
    );
  });

  test('of an entry is that of its publication, or its title where it has none', () => {
    const graph = graphOf([entryOf('literatuur/groen-2020', { csl: book }), entryOf('organisaties/b', { titel: 'Bond' })]);
    expect(apaOf(graph, graph.get('literatuur/groen-2020'))).toBe('Groen, G. (2020). Samen in de tuin. Tuinpers.');
    expect(apaOf(graph, graph.get('organisaties/b'))).toBe('Bond');
  });
});

describe('references to take along', () => {
  test('in CSL-JSON keep every field, with the date in parts', () => {
    const [first, second] = JSON.parse(referenceFormats.json.write(list)) as Record<string, unknown>[];
    expect(first).toEqual({ ...book, id: 'groen-2020', issued: { 'date-parts': [[2020]] } });
    expect(second).toMatchObject({ id: 'van-dijk-2019', DOI: '10.1234/tuin.5', issued: { 'date-parts': [[2019, 6, 20]] } });
  });

  test('in BibTeX have their name on this site as key', () => {
    const bib = referenceFormats.bib.write(list);
    expect(bib).toMatch(/@book\{groen-2020,/);
    expect(bib).toMatch(/author = \{Groen, Gea\}/);
    expect(bib).toMatch(/title = \{\{Samen\} in de tuin\}/);
    expect(bib).toMatch(/year = \{2020\}/);
    expect(bib).toMatch(/@article\{van-dijk-2019,[^@]*pages = \{4--9\}/);
  });

  test('in RIS have their kind, their authors and an end', () => {
    const ris = referenceFormats.ris.write(list);
    expect(ris.match(/^TY {2}- \w+/gm)).toEqual(['TY  - BOOK', 'TY  - JOUR']);
    expect(ris.match(/^AU {2}- .*/gm)).toEqual(['AU  - Groen, Gea', 'AU  - van Dijk, Jan', 'AU  - Tuinbond,']);
    expect(ris).toMatch(/^DO {2}- 10.1234\/tuin.5/m);
    expect(ris.match(/^ER {2}-/gm)).toHaveLength(2);
  });

  test('say what they are', () => {
    expect(Object.entries(referenceFormats).map(([ending, { type, name }]) => [ending, type, name])).toEqual([
      ['bib', 'application/x-bibtex', 'BibTeX'],
      ['ris', 'application/x-research-info-systems', 'RIS'],
      ['json', 'application/vnd.citationstyles.csl+json', 'CSL-JSON'],
    ]);
  });
});
