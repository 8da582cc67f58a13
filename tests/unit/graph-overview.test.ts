import { describe, expect, test } from 'vitest';
import { neighboursOf, overviewOf } from '../../src/graph/overview.ts';
import { kinds } from '../../src/schema/index.ts';
import type { Indeling } from '../../src/schema/overzicht.ts';
import { placeholderSite } from '../../src/schema/site.ts';
import { entryOf, graphOf } from './made.ts';

/** The overview of some entries that is divided in a way, as lines. */
function overview(indeling: Indeling, entries: ReturnType<typeof entryOf>[], connections: string[] = [], niveaus?: string[]) {
  const site = { ...placeholderSite, ...(niveaus && { niveaus }) };
  const graph = graphOf(entries, connections, { site });
  const collection = entries[0]?.collection ?? '';
  return overviewOf(graph, { ...kinds.get(collection), indeling }).map(
    ({ heading, anchor, entries: own }) => `${heading} (${anchor}): ${own.map(({ slug }) => slug).join(' ')}`,
  );
}

describe('an overview', () => {
  test('without a division is one group without a heading', () => {
    expect(overview({ op: 'geen' }, [entryOf('themas/b'), entryOf('themas/a')])).toEqual([' (groep-): a b']);
  });

  test('by letter stands under the first letter of the short name; accents and digits have their place', () => {
    const entries = [
      entryOf('begrippen/a', { titel: 'Élan' }),
      entryOf('begrippen/b', { titel: 'zorg', korteTitel: 'eerste' }),
      entryOf('begrippen/c', { titel: '24 uur' }),
      entryOf('begrippen/d', { titel: 'Zaak' }),
    ];
    expect(overview({ op: 'letter' }, entries)).toEqual(['0–9 (groep-09): c', 'E (groep-e): a b', 'Z (groep-z): d']);
  });

  test('by letter passes a bracket and the apostrophe of ’s, and keeps the alphabet', () => {
    const entries = [
      entryOf('begrippen/a', { titel: '’s Heeren Loo' }),
      entryOf('begrippen/b', { titel: '[Artikel in een blad]' }),
      entryOf('begrippen/c', { titel: 'Zaak' }),
    ];
    expect(overview({ op: 'letter' }, entries)).toEqual(['A (groep-a): b', 'S (groep-s): a', 'Z (groep-z): c']);
  });

  test('by place has the places in their order, whatever stands first', () => {
    const entries = [
      entryOf('adviezen/a', { perspectief: 'twee' }),
      entryOf('adviezen/b', { perspectief: 'een' }),
      entryOf('perspectieven/een', { titel: 'Een', volgorde: 1 }),
      entryOf('perspectieven/twee', { titel: 'Twee', volgorde: 2 }),
    ];
    const connections = ['adviezen/a perspectief perspectieven/twee', 'adviezen/b perspectief perspectieven/een'];
    expect(overview({ op: 'plaats' }, entries, connections)).toEqual(['Een (groep-een): b', 'Twee (groep-twee): a']);
  });

  test('by place stands under the perspectief or spanningsveld, by its short name', () => {
    const entries = [
      entryOf('kernvragen/a', { perspectief: 'een' }),
      entryOf('kernvragen/b', { spanningsveld: 'veld' }),
      entryOf('kernvragen/c'),
      entryOf('perspectieven/een', { titel: 'De samenwerking', korteTitel: 'Samen' }),
      entryOf('spanningsvelden/veld', { titel: 'Tussen beide' }),
    ];
    const connections = ['kernvragen/a perspectief perspectieven/een', 'kernvragen/b spanningsveld spanningsvelden/veld'];
    expect(overview({ op: 'plaats' }, entries, connections)).toEqual([
      ' (groep-): c',
      'Samen (groep-samen): a',
      'Tussen beide (groep-tussen-beide): b',
    ]);
  });

  test('by a field stands under its name, or under the value with a capital', () => {
    const entries = [
      entryOf('casussen/a', { soort: 'wiel' }),
      entryOf('casussen/b', { soort: 'anders' }),
      entryOf('casussen/c'),
      entryOf('casussen/d', { soort: 'wiel' }),
    ];
    const indeling = { op: 'veld', veld: 'soort', groepen: [{ waarde: 'wiel', naam: 'Wielen' }] } as const;
    expect(overview(indeling, entries)).toEqual([
      'Wielen (groep-wielen): a d',
      'Anders (groep-anders): b',
      'Overig (groep-overig): c',
    ]);
  });

  test('by a number has the name of that number in the list of the site, or the field and the number', () => {
    const entries = [entryOf('dilemmas/a', { niveau: 1 }), entryOf('dilemmas/b', { niveau: 3 })];
    const indeling = { op: 'veld', veld: 'niveau', lijst: 'niveaus' } as const;
    expect(overview(indeling, entries, [], ['de wijk', 'de stad'])).toEqual([
      '1. De wijk (groep-1-de-wijk): a',
      'Niveau 3 (groep-niveau-3): b',
    ]);
    expect(overview({ op: 'veld', veld: 'niveau' }, entries, [], ['de wijk'])[0]).toBe('Niveau 1 (groep-niveau-1): a');
  });

  test('is worked out once for a graph, and anew for another', () => {
    const [one, other] = [graphOf([entryOf('themas/a')]), graphOf([entryOf('themas/b')])];
    expect(overviewOf(one, kinds.get('themas'))).toBe(overviewOf(one, kinds.get('themas')));
    expect(overviewOf(other, kinds.get('themas'))[0]?.entries[0]?.slug).toBe('b');
    expect(overviewOf(one, kinds.get('casussen'))).toEqual([]);
  });
});

describe('the neighbours of an entry', () => {
  const graph = () =>
    graphOf([
      entryOf('begrippen/a', { titel: 'Aap' }),
      entryOf('begrippen/b', { titel: 'Alles', korteTitel: 'Al' }),
      entryOf('begrippen/c', { titel: 'Anker' }),
      entryOf('begrippen/d', { titel: 'Boot' }),
      entryOf('themas/x', { titel: 'X' }),
      entryOf('themas/y', { titel: 'Y' }),
    ]);
  const of = (id: string) => neighboursOf(graph(), graph().get(id));
  const around = (id: string) => {
    const own = graph();
    return neighboursOf(own, own.get(id));
  };

  test('are those before and after it in its group', () => {
    expect(around('begrippen/b')).toEqual({
      vorige: { titel: 'Aap', url: '/begrippen/a/' },
      volgende: { titel: 'Anker', url: '/begrippen/c/' },
      groep: 'A',
    });
  });

  test('end at the ends of the group', () => {
    expect(around('begrippen/a')).toMatchObject({ vorige: undefined, volgende: { titel: 'Al' } });
    expect(around('begrippen/c')).toMatchObject({ vorige: { titel: 'Al' }, volgende: undefined });
  });

  test('are none for an entry that stands alone in its group, or in another graph', () => {
    expect(around('begrippen/d')).toBeUndefined();
    expect(of('begrippen/b')).toBeUndefined();
  });

  test('in a kind without a division have the name of the kind', () => {
    expect(around('themas/x')?.groep).toBe('Thema’s');
  });
});
