import { describe, expect, test } from 'vitest';
import { kinds } from '../../src/schema/index.ts';
import { makeKinds, type Kind } from '../../src/schema/kind.ts';
import { placeholderSite } from '../../src/schema/site.ts';
import { rowOf } from '../../src/views/entry-row.ts';
import { factsOf, listOf } from '../../src/views/facts.ts';
import { inkOf, signsOf } from '../../src/views/ink.ts';
import { websiteLink } from '../../src/views/website.ts';
import { csl, places, tussen } from './made-site.ts';
import { entryOf, graphOf } from './made.ts';

describe('the ink of a page', () => {
  const graph = (veld = tussen('zon', 'lucht')) =>
    graphOf(
      [...places(), entryOf('kernvragen/a'), entryOf('spanningen/b'), entryOf('themas/c')],
      [...veld, 'kernvragen/a perspectief perspectieven/zon', 'spanningen/b spanningsveld spanningsvelden/veld'],
    );
  const ink = (id: string, own = graph()) => [inkOf(own, own.get(id)), signsOf(own, own.get(id))];

  test('is that of its perspectief, or of both mixed, the lowest sheet last', () => {
    expect(ink('kernvragen/a')).toEqual(['zon', ['zon']]);
    expect(ink('spanningen/b')).toEqual(['lucht-zon', ['lucht', 'zon']]);
    expect(ink('spanningen/b', graph(tussen('zalm', 'zon')))).toEqual(['zon-zalm', ['zon', 'zalm']]);
    expect(ink('spanningen/b', graph(tussen('zalm', 'lucht')))[0]).toBe('lucht-zalm');
  });

  test('is none without a place', () => expect(ink('themas/c')).toEqual([undefined, []]));

  test('stands in a row only where it is another than that of the page', () => {
    const own = graph();
    const row = (pageInk?: string) => rowOf(own, own.get('kernvragen/a'), undefined, pageInk);
    expect(row()).toEqual({ titel: 'Titel van a', url: '/kernvragen/a/', tekst: 'Kort over a.', tekens: ['zon'] });
    expect(row('zon').tekens).toEqual([]);
    expect(rowOf(own, own.get('themas/c'), 'Eigen woorden.').tekst).toBe('Eigen woorden.');
  });
});

describe('facts', () => {
  const own: Kind = {
    ...kinds.get('themas'),
    feiten: [
      { veld: 'doel', naam: 'Waarvoor' },
      { veld: 'namen', naam: 'Ook wel' },
      { veld: 'site', naam: 'Waar', als: 'website' },
      { veld: 'niveau', naam: 'Niveau', als: 'niveaus' },
      { veld: 'csl', naam: 'Verwijzing', als: 'verwijzing' },
    ],
    lijst: { veld: 'tips', kop: 'Tips' },
  };
  const graph = (fields: object) =>
    graphOf([entryOf('themas/a', { ...fields })], [], {
      kinds: makeKinds([own]),
      site: { ...placeholderSite, niveaus: ['de wijk', 'de stad'] },
    });
  const facts = (fields: object) => {
    const made = graph(fields);
    return factsOf(made, made.get('themas/a'));
  };

  test('stand in the order of the kind, each shown in its own way', () => {
    expect(facts({ niveau: 2, site: 'https://www.a.nl/x', namen: ['b', 'c'], doel: 'Iets', csl })).toEqual([
      { naam: 'Waarvoor', waarde: 'Iets' },
      { naam: 'Ook wel', waarde: 'b, c' },
      { naam: 'Waar', waarde: 'a.nl', url: 'https://www.a.nl/x' },
      { naam: 'Niveau', waarde: '2: de stad' },
      { naam: 'Verwijzing', waarde: 'Groen, G. (2020). Het boek.', isVerwijzing: true },
    ]);
  });

  test('that an entry does not have are absent, and a number without a name stands by itself', () => {
    expect(facts({})).toEqual([]);
    expect(facts({ niveau: 3 })).toEqual([{ naam: 'Niveau', waarde: '3' }]);
  });

  test('a kind without facts has none', () => {
    const made = graphOf([entryOf('kernvragen/a')]);
    expect([factsOf(made, made.get('kernvragen/a')), listOf(made, made.get('kernvragen/a'))]).toEqual([[], undefined]);
  });

  test('the list of a kind is its last section, when there is one', () => {
    const list = (fields: object) => {
      const made = graph(fields);
      return listOf(made, made.get('themas/a'));
    };
    expect(list({ tips: ['een', 'twee'] })).toEqual({ kop: 'Tips', regels: ['een', 'twee'] });
    expect([list({}), list({ tips: [] }), list({ tips: 'een' })]).toEqual([undefined, undefined, undefined]);
  });

  test('a website has the name of its host', () => {
    expect(websiteLink('https://www.a.b.nl/c')).toEqual({ waarde: 'a.b.nl', url: 'https://www.a.b.nl/c' });
  });
});
