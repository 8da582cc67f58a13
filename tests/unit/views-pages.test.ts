import { describe, expect, test } from 'vitest';
import { placeholderSite } from '../../src/schema/site.ts';
import { pageOf } from '../../src/views/entry-page.ts';
import { sourcesOf } from '../../src/views/sources.ts';
import { csl, places, tussen } from './made-site.ts';
import { entryOf, graphOf } from './made.ts';

describe('the page of an entry', () => {
  const source = () => entryOf('bronnen/boek', { titel: 'Het boek', csl, website: 'https://a.nl/' });
  const site = { ...placeholderSite, naam: 'Tuin', uitgave: 'Eerste', uitlegEigen: '/haken/' };
  const page = (id: string, fields: object = {}, connections: string[] = [], text?: string) => {
    const others = [...places(), source(), entryOf('modellen/wiel'), entryOf('begrippen/d')].filter((one) => one.id !== id);
    const graph = graphOf([entryOf(id, { ...fields }, text), ...others], [...tussen('zon', 'lucht'), ...connections], { site });
    return pageOf(graph, graph.get(id));
  };

  test('shows its answer, or its gist where it has none', () => {
    expect(page('kernvragen/a', { antwoord: 'Zo.' }).answer).toBe('Zo.');
    expect(page('kernvragen/a').answer).toBe('Kort over a.');
  });

  test('stands under its perspectief, or under its spanningsveld', () => {
    const perspectief = page('kernvragen/a', {}, ['kernvragen/a perspectief perspectieven/zon']);
    expect(perspectief.place).toEqual({ naam: 'De zon', url: '/perspectieven/zon/', tekens: ['zon'], isHere: false });
    expect(perspectief.inkt).toBe('zon');
    const veld = page('spanningen/a', {}, ['spanningen/a spanningsveld spanningsvelden/veld']);
    expect(veld.place).toEqual({ naam: 'Het veld', url: '/spanningsvelden/veld/', tekens: ['lucht', 'zon'], isHere: false });
    expect(page('perspectieven/zon', { titel: 'De zon', inkt: 'zon' }).place?.isHere).toBe(true);
    expect(page('themas/a').place).toBeUndefined();
  });

  test('of something with two sides lies on two grey sheets where it has no place', () => {
    expect([page('dilemmas/a').inkt, page('themas/a').inkt]).toEqual(['grijs-grijs', undefined]);
    expect(page('dilemmas/a', {}, ['dilemmas/a perspectief perspectieven/zon']).inkt).toBe('zon');
  });

  test('names its kind, with the way to its overview', () => {
    expect(page('dilemmas/a').kind).toEqual({ naam: 'Dilemma', url: '/dilemmas/' });
    expect(page('literatuur/a').kind).toEqual({ naam: 'Literatuur' });
  });

  test('that is a guide says what goes with it, without the sign that the page has itself', () => {
    const { groups, tail } = page('perspectieven/zon', { titel: 'De zon', inkt: 'zon' }, [
      'modellen/wiel perspectief perspectieven/zon',
      'begrippen/d tekst perspectieven/zon',
    ]);
    expect(groups).toEqual([
      {
        label: 'Spanningsvelden',
        anchor: 'groep-spanningsvelden',
        items: [{ titel: 'Het veld', url: '/spanningsvelden/veld/', tekst: 'Kort over veld.', tekens: ['lucht', 'zon'] }],
      },
      {
        label: 'Modellen',
        anchor: 'groep-modellen',
        items: [{ titel: 'Titel van wiel', url: '/modellen/wiel/', tekst: 'Kort over wiel.', tekens: [] }],
      },
      {
        label: 'Verwijst hierheen',
        anchor: 'groep-verwijst-hierheen',
        items: [{ titel: 'Titel van d', url: '/begrippen/d/', tekst: '', tekens: [] }],
      },
    ]);
    expect(tail).toBeUndefined();
  });

  test('that is a guide folds a long list, with its count, and a folded list is one row of the page', () => {
    const many = (count: number) => {
      const advice = Array.from({ length: count }, (_, index) => entryOf(`adviezen/a${index}`));
      const belong = advice.map(({ id }) => `${id} perspectief perspectieven/zon`);
      const graph = graphOf([...places(), ...advice], [...tussen('zon', 'lucht'), ...belong], { site });
      return pageOf(graph, graph.get('perspectieven/zon')).groups.find(({ label }) => label === 'Adviezen');
    };
    expect(many(6)?.count).toBeUndefined();
    expect([many(7)?.count, many(7)?.items.length]).toEqual(['7 pagina’s', 7]);
  });

  test('of another kind ends with the next step, and folds the rest', () => {
    const { groups, chapters, tail } = page('kernvragen/a', {}, [
      'kernvragen/a modellen modellen/wiel',
      'begrippen/d tekst kernvragen/a',
    ]);
    expect([groups, chapters]).toEqual([[], []]);
    const wiel = { titel: 'Titel van wiel', url: '/modellen/wiel/' };
    expect(tail).toEqual({
      steps: [{ ...wiel, om: 'Om het te begrijpen', want: 'Kort over wiel.', isTogether: false }],
      together: undefined,
      routes: [],
      rest: {
        count: 1,
        holds: 'wat hierheen verwijst',
        groups: [{ label: 'Verwijst hierheen', links: [{ titel: 'Titel van d', url: '/begrippen/d/' }] }],
      },
    });
  });

  test('of a source publication says what draws on it', () => {
    const { groups, chapters, tail } = page('bronnen/boek', { titel: 'Het boek' }, [
      'modellen/wiel bronnen bronnen/boek',
      'bronnen/boek modellen modellen/wiel',
    ]);
    const links = [{ titel: 'Titel van wiel', url: '/modellen/wiel/' }];
    expect(chapters).toEqual([{ title: 'Modellen', rest: { count: 1, holds: '', groups: [{ label: '', links }] } }]);
    expect([groups, tail]).toEqual([[], undefined]);
  });

  test('says where it comes from and how to refer to it', () => {
    const bronnen = [
      { bron: 'boek', vindplaats: 'blz. 1' },
      { bron: 'boek', vindplaats: 'blz. 9' },
    ];
    const { sources, verwijzing } = page('themas/a', { titel: 'Thema', bronnen });
    expect(sources).toEqual([
      {
        woord: 'Naar',
        titel: 'Het boek',
        makers: 'Groen',
        verwijzing: 'Groen, G. (2020). Het boek.',
        vindplaats: 'blz. 1; blz. 9',
        url: '/bronnen/boek/',
        website: 'https://a.nl/',
      },
    ]);
    expect(verwijzing).toEqual({ before: 'Tuin. ‘Thema’. Eerste.', after: 'Naar: Groen, G. (2020). Het boek.' });
  });

  test('explains its brackets only where something is ours', () => {
    const uitleg = (fields: object, text?: string) => page('themas/a', fields, [], text).uitlegEigen;
    expect(uitleg({})).toBeUndefined();
    expect(uitleg({ antwoord: 'Doe dit [van ons].' })).toBe('/haken/');
    expect(uitleg({ tips: ['Doe dit [van ons].'] })).toBe('/haken/');
    expect(uitleg({ tips: ['een', 'twee'] })).toBeUndefined();
    expect(
      uitleg({ zoektermen: ['[x]'], vragen: ['[x]'], csl: { ...csl, title: '[x]' }, steunt: [{ kop: '[x]' }] }),
    ).toBeUndefined();
    expect(uitleg({}, 'Een <Eigen>stap</Eigen>.')).toBe('/haken/');
    expect(uitleg({}, '<Kader>x</Kader>')).toBeUndefined();
  });

  test('an entry without sources has none', () => {
    const graph = graphOf([entryOf('themas/a')]);
    expect(sourcesOf(graph, graph.get('themas/a'))).toEqual([]);
  });
});
