import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { addressesOf } from '../../src/graph/address.ts';
import { findRelations, findTextLinks, writtenTwice, type Lookup } from '../../src/graph/find-connections.ts';
import { verwijzing, verwijzingOveral } from '../../src/schema/fields.ts';
import { kinds as ownKinds } from '../../src/schema/index.ts';
import { makeKinds } from '../../src/schema/kind.ts';
import { connection, entryOf, graphOf, rawOf } from './made.ts';

const ids = ['modellen/wiel', 'modellen/dip', 'casussen/buurt', 'kernvragen/wie', 'literatuur/groen-2020', 'bronnen/boek'];
const entries = () => [
  entryOf('modellen/wiel', {}, '## Eén kop\n\nTekst.'),
  ...ids.slice(1).map((id) => entryOf(id)),
];
const lookup = (kinds = ownKinds): Lookup => ({ kinds, entries: new Map(entries().map((entry) => [entry.id, entry])) });

const lines = ({ connections, problems }: ReturnType<typeof findRelations>) => [
  ...connections.map(({ from, kind, to }) => `${from} ${kind} ${to}`),
  ...problems.map(({ line, field, message }) => `${line} ${field}: ${message}`),
];
const relations = (id: string, fields: string, kinds = ownKinds) =>
  lines(findRelations(rawOf(id, `---\ntitel: A\n${fields}\n---\n`), lookup(kinds)));

describe('relations in fields', () => {
  test('are those of every field that names entries', () => {
    expect(relations('kernvragen/hoe', 'modellen: [wiel, dip]\nbronnen:\n  - bron: boek\n    vindplaats: x')).toEqual([
      'kernvragen/hoe modellen modellen/wiel',
      'kernvragen/hoe modellen modellen/dip',
      'kernvragen/hoe bronnen bronnen/boek',
    ]);
  });

  test('stand at any depth of a field, and have the line they stand on', () => {
    const onderdelen = 'onderdelen:\n  - naam: een\n    kort: k\n    pagina: casussen/buurt\n  - naam: twee\n    kort: k\n    pagina: casussen/weg';
    expect(relations('modellen/nieuw', onderdelen)).toEqual([
      'modellen/nieuw onderdelen casussen/buurt',
      '9 onderdelen: «weg» bestaat niet in casussen. Kies een bestandsnaam uit content/casussen/.',
    ]);
  });

  test('stand as deep as a kind of one’s own puts them: in lists in groups in lists', () => {
    const stap = z.strictObject({ doe: z.string(), bij: z.array(z.strictObject({ hoort: verwijzingOveral, met: verwijzing('modellen').optional() })) });
    const routes = { ...ownKinds.get('themas'), naam: 'routes', schema: z.strictObject({ titel: z.string(), kort: z.string(), dagen: z.array(z.strictObject({ stappen: z.array(stap) })) }) };
    const kinds = makeKinds([...ownKinds.list, routes]);
    const fields = 'dagen:\n  - stappen:\n      - doe: x\n        bij:\n          - hoort: casussen/buurt\n            met: wiel\n          - hoort: modellen/wiek';
    expect(relations('routes/een', fields, kinds)).toEqual([
      'routes/een dagen casussen/buurt',
      'routes/een dagen modellen/wiel',
      '9 dagen: «wiek» bestaat niet in modellen. Bedoel je «wiel»?',
    ]);
  });

  test('a note for who reads over is checked and joins nothing', () => {
    const steunt = (bron: string) => `steunt:\n  - bron: ${bron}\n    kop: k\n    woorden: w`;
    expect(relations('themas/a', steunt('boek'))).toEqual([]);
    expect(relations('themas/a', steunt('boel'))).toEqual(['4 steunt: «boel» bestaat niet in bronnen. Bedoel je «boek»?']);
  });

  test('a name of another kind says where it is', () => {
    expect(relations('kernvragen/hoe', 'modellen: [buurt]')).toEqual([
      '3 modellen: «buurt» staat niet in modellen maar in casussen. Noem het in een veld «casussen», of kies een naam uit content/modellen/.',
    ]);
  });

  test('a kind that does not exist is named with the one that was meant', () => {
    const deel = (pagina: string) => `onderdelen:\n  - { naam: a, kort: b, pagina: ${pagina} }`;
    expect(relations('modellen/nieuw', deel('casusen/buurt'))).toEqual([
      '4 onderdelen: De map «casusen» is geen soort van deze site. Bedoel je «casussen»?',
    ]);
    expect(relations('modellen/nieuw', deel('casussen/buurt/twee'))[0]).toContain('«buurt/twee» bestaat niet in casussen');
  });

  test('an entry does not refer to itself', () => {
    expect(relations('modellen/wiel', 'modellen: [wiel]')).toEqual([
      '3 modellen: Een ingang verwijst hier naar zichzelf. Haal de verwijzing weg.',
    ]);
  });

  test('a list names an entry once; two lists may name the same', () => {
    expect(relations('kernvragen/hoe', 'modellen:\n  - wiel\n  - dip\n  - wiel')).toContain(
      '6 modellen: «wiel» staat twee keer in deze lijst. Haal er een weg.',
    );
    const parts = 'onderdelen:\n  - { naam: a, kort: b, pagina: casussen/buurt }\n  - { naam: c, kort: d, pagina: casussen/buurt }';
    expect(relations('modellen/nieuw', parts).filter((line) => /^\d/.test(line))).toEqual([]);
    const sources = 'bronnen:\n  - { bron: boek, vindplaats: een }\n  - { bron: boek, vindplaats: twee }';
    expect(relations('themas/a', sources).filter((line) => /^\d/.test(line))).toEqual([]);
    expect(relations('spanningsvelden/a', 'tussen: [x, x]').filter((line) => line.includes('twee keer'))).toHaveLength(1);
  });
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
    expect(links('Eerst dit. Zie [[modellen/wiel]] nu. Dan dat.\n\n[Zo](/modellen/dip/) ook.\n\nMet [een][d].\n\n[d]: /casussen/buurt/')).toEqual([
      'casussen/los tekst modellen/wiel: Zie Titel van wiel nu.',
      'casussen/los tekst modellen/dip: Zo ook.',
      'casussen/los tekst casussen/buurt: Met een.',
    ]);
  });

  test('to the entry itself, to another site and to a page without an entry are no connections', () => {
    expect(links('Zie [[modellen/wiel]], [hier](https://voorbeeld.nl/) en [daar](/zoeken/).', 'modellen/wiel')).toEqual([]);
  });

  test('to nothing are problems with the nearest choice of that kind', () => {
    expect(links('Een regel.\nZie [[modellen/wie]].')).toEqual(['5 : De link naar «modellen/wie» komt nergens uit. Bedoel je «modellen/wiel»?']);
    expect(links('Zie [[model/wiel]].')).toEqual(['4 : De link naar «model/wiel» komt nergens uit. Bedoel je «modellen/wiel»?']);
    expect(links('Zie [x](/modellen/weg/).')[0]).toContain('4 : De link naar «/modellen/weg/» komt nergens uit');
  });

  test('may name a heading, with or without accents in one form, and no other', () => {
    expect(links('Zie [[modellen/wiel#eén-kop|zo]].')).toEqual(['casussen/los tekst modellen/wiel: Zie zo.']);
    expect(links('Zie [[modellen/wiel#ee\u0301n-kop |zo]].')).toEqual(['casussen/los tekst modellen/wiel: Zie zo.']);
    expect(links('Zie [[modellen/wiel#weg|zo]].')).toEqual([
      '4 : De link naar «modellen/wiel#weg» wijst naar een kop die er niet is. Wel: «eén-kop».',
    ]);
    expect(links('Zie [[literatuur/groen-2020#weg|zo]].')).toEqual(['casussen/los tekst literatuur/groen-2020: Zie zo.']);
  });

  test('in a component join too, without a sentence, and have its line and its property', () => {
    expect(links('<Figuur model="wiel" />')).toEqual(['casussen/los tekst modellen/wiel: geen zin']);
    expect(links('Tekst.\n\n<Figuur model="wieln" />')).toEqual(['6 Figuur model: «wieln» bestaat niet in modellen. Bedoel je «wiel»?']);
    expect(links('<Citaat auteur="A" bron="bronnen/boek">\n\nWoorden.\n\n</Citaat>')).toEqual([
      'casussen/los tekst bronnen/boek: geen zin',
    ]);
  });

  test('of a text that cannot be read are unknown', () => {
    expect(links('<Kader>')).toEqual([]);
  });
});

describe('a relation of one kind with itself', () => {
  const twice = (...written: string[]) =>
    writtenTwice(
      written.map((line) => connection(line)),
      (id) => rawOf(id, '---\ntitel: A\nmodellen: [x]\n---\n'),
    ).map(({ file, line, field, message }) => `${file}:${line} ${field}: ${message}`);

  test('is written on one side, and said once', () => {
    expect(twice('modellen/a modellen modellen/b', 'modellen/b modellen modellen/a')).toEqual([
      'content/modellen/a.mdx:3 modellen: Deze relatie staat ook in content/modellen/b.mdx. Schrijf haar op één kant; de andere kant volgt vanzelf.',
    ]);
  });

  test('may be written in two fields, or be a link in the text of both', () => {
    expect(twice('modellen/a modellen modellen/b', 'modellen/b onderdelen modellen/a')).toEqual([]);
    expect(twice('modellen/a tekst modellen/b', 'modellen/b tekst modellen/a')).toEqual([]);
    expect(twice('modellen/a modellen modellen/b')).toEqual([]);
  });

  test('has its name where the other file is not known', () => {
    const both = [connection('modellen/a modellen modellen/b'), connection('modellen/b modellen modellen/a')];
    const raw = rawOf('modellen/a', '---\ntitel: A\n---\n');
    expect(writtenTwice(both, (id) => (id === raw.id ? raw : undefined))[0]?.message).toContain('staat ook in modellen/b.');
    expect(writtenTwice(both, () => undefined)).toEqual([]);
  });
});
