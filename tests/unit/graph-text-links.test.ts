import { describe, expect, test } from 'vitest';
import { addressesOf } from '../../src/graph/address.ts';
import { findTextLinks } from '../../src/graph/find-connections.ts';
import type { Lookup } from '../../src/graph/dead-references.ts';
import { kinds as ownKinds } from '../../src/schema/index.ts';
import { entryOf, graphOf, rawOf } from './made.ts';

const ids = ['modellen/wiel', 'modellen/dip', 'casussen/buurt', 'kernvragen/wie', 'literatuur/groen-2020', 'bronnen/boek'];

const entries = () => [entryOf('modellen/wiel', {}, '## Eén kop\n\nTekst.'), ...ids.slice(1).map((id) => entryOf(id))];

const lookup = (kinds = ownKinds): Lookup => ({
  kinds,
  concepts: new Set(),
  renamed: new Map(),
  entries: new Map(entries().map((entry) => [entry.id, entry])),
});

/** The connections and problems of a text, in an entry of its own. */
function links(text: string, id = 'casussen/los') {
  const raw = rawOf(id, `---\ntitel: A\n---\n${text}\n`);
  const entry = entryOf(id, {}, text);
  const addresses = addressesOf(graphOf([...entries(), entry]));
  const found = findTextLinks(raw, entry, lookup(), addresses);
  return [
    ...found.connections.map(({ from, kind, to, sentence }) => `${from} ${kind} ${to}: ${sentence ?? 'geen zin'}`),
    ...found.problems.map(({ line, field, message }) => `${line} ${field}: ${message}`),
  ];
}

describe('links in a text', () => {
  test('lead to an entry by name, by address and by a definition, with the sentence they stand in', () => {
    expect(
      links(
        'Eerst dit. Zie [[modellen/wiel]] nu. Dan dat.\n\n[Zo](/modellen/dip/) ook.\n\nMet [een][d].\n\n[d]: /casussen/buurt/',
      ),
    ).toEqual([
      'casussen/los tekst modellen/wiel: Zie Titel van wiel nu.',
      'casussen/los tekst modellen/dip: Zo ook.',
      'casussen/los tekst casussen/buurt: Met een.',
    ]);
  });

  test('to the entry itself, to another site and to a page without an entry are no connections', () => {
    expect(links('Zie [[modellen/wiel]], [hier](https://voorbeeld.nl/) en [daar](/zoeken/).', 'modellen/wiel')).toEqual([]);
  });

  test('to nothing are problems with the nearest choice of that kind', () => {
    expect(links('Een regel.\nZie [[modellen/wie]].')).toEqual([
      '5 : De link naar «modellen/wie» komt nergens uit. Bedoel je «modellen/wiel»?',
    ]);
    expect(links('Zie [[model/wiel]].')).toEqual(['4 : De link naar «model/wiel» komt nergens uit. Bedoel je «modellen/wiel»?']);
    expect(links('Zie [x](/modellen/weg/).')[0]).toContain('4 : De link naar «/modellen/weg/» komt nergens uit');
  });

  test('may name a heading, with or without accents in one form, and no other', () => {
    expect(links('Zie [[modellen/wiel#eén-kop|zo]].')).toEqual(['casussen/los tekst modellen/wiel: Zie zo.']);
    expect(links('Zie [[modellen/wiel#ee\u0301n-kop |zo]].')).toEqual(['casussen/los tekst modellen/wiel: Zie zo.']);
    expect(links('Zie [[modellen/wiel#weg|zo]].')).toEqual([
      '4 : De link naar «modellen/wiel#weg» wijst naar een kop die er niet is. Wel: «eén-kop».',
    ]);
    expect(links('Zie [[literatuur/groen-2020#weg|zo]].')).toEqual([
      '4 : «literatuur/groen-2020» heeft geen eigen pagina, en dus geen koppen. Laat weg wat na # komt: [[literatuur/groen-2020]].',
    ]);
  });

  test('in a component join too, without a sentence, and have its line and its property', () => {
    expect(links('<Figuur model="wiel" />')).toEqual(['casussen/los tekst modellen/wiel: geen zin']);
    expect(links('Tekst.\n\n<Figuur model="wieln" />')).toEqual([
      '6 Figuur model: «wieln» bestaat niet in modellen. Bedoel je «wiel»?',
    ]);
    expect(links('<Citaat auteur="A" bron="bronnen/boek">\n\nWoorden.\n\n</Citaat>')).toEqual([
      'casussen/los tekst bronnen/boek: geen zin',
    ]);
  });

  test('of a text that cannot be read are unknown', () => {
    expect(links('<Kader>')).toEqual([]);
  });
});
