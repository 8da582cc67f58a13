import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { findRelations, writtenTwice } from '../../src/graph/find-connections.ts';
import type { Lookup } from '../../src/graph/dead-references.ts';
import { verwijzing, verwijzingOveral } from '../../src/schema/fields.ts';
import { kinds as ownKinds } from '../../src/schema/index.ts';
import { makeKinds } from '../../src/schema/kind.ts';
import { connection, entryOf, rawOf } from './made.ts';

const ids = ['modellen/wiel', 'modellen/dip', 'casussen/buurt', 'kernvragen/wie', 'literatuur/groen-2020', 'bronnen/boek'];

const entries = () => [entryOf('modellen/wiel', {}, '## Eén kop\n\nTekst.'), ...ids.slice(1).map((id) => entryOf(id))];

const lookup = (kinds = ownKinds): Lookup => ({
  kinds,
  concepts: new Set(),
  renamed: new Map(),
  entries: new Map(entries().map((entry) => [entry.id, entry])),
});

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
    const onderdelen =
      'onderdelen:\n  - naam: een\n    kort: k\n    pagina: casussen/buurt\n  - naam: twee\n    kort: k\n    pagina: casussen/weg';
    expect(relations('modellen/nieuw', onderdelen)).toEqual([
      'modellen/nieuw onderdelen casussen/buurt',
      '9 onderdelen: «weg» bestaat niet in casussen. Kies uit: «buurt».',
    ]);
  });

  test('stand as deep as a kind of one’s own puts them: in lists in groups in lists', () => {
    const stap = z.strictObject({
      doe: z.string(),
      bij: z.array(z.strictObject({ hoort: verwijzingOveral, met: verwijzing('modellen').optional() })),
    });
    const routes = {
      ...ownKinds.get('themas'),
      naam: 'routes',
      schema: z.strictObject({ titel: z.string(), kort: z.string(), dagen: z.array(z.strictObject({ stappen: z.array(stap) })) }),
    };
    const kinds = makeKinds([...ownKinds.list, routes]);
    const fields =
      'dagen:\n  - stappen:\n      - doe: x\n        bij:\n          - hoort: casussen/buurt\n            met: wiel\n          - hoort: modellen/wiek';
    expect(relations('routes/een', fields, kinds)).toEqual([
      'routes/een dagen casussen/buurt',
      'routes/een dagen modellen/wiel',
      '9 dagen: «modellen/wiek» is geen ingang. Bedoel je «modellen/wiel»?',
    ]);
  });

  test('a note for who reads over is checked and joins nothing', () => {
    const steunt = (bron: string) => `steunt:\n  - bron: ${bron}\n    kop: k\n    woorden: w`;
    expect(relations('themas/a', steunt('boek'))).toEqual([]);
    expect(relations('themas/a', steunt('boel'))).toEqual(['4 steunt: «boel» bestaat niet in bronnen. Bedoel je «boek»?']);
  });

  test('a name of another kind says where it is', () => {
    expect(relations('kernvragen/hoe', 'modellen: [buurt]')).toEqual([
      '3 modellen: «buurt» staat niet in modellen maar in casussen. Noem het in het veld «casussen».',
    ]);
  });

  test('a kind that does not exist is named with the one that was meant', () => {
    const deel = (pagina: string) => `onderdelen:\n  - { naam: a, kort: b, pagina: ${pagina} }`;
    expect(relations('modellen/nieuw', deel('casusen/buurt'))).toEqual([
      '4 onderdelen: «casusen/buurt» is geen ingang. Bedoel je «casussen/buurt»?',
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
    const parts =
      'onderdelen:\n  - { naam: a, kort: b, pagina: casussen/buurt }\n  - { naam: c, kort: d, pagina: casussen/buurt }';
    expect(relations('modellen/nieuw', parts).filter((line) => /^\d/.test(line))).toEqual([]);
    const sources = 'bronnen:\n  - { bron: boek, vindplaats: een }\n  - { bron: boek, vindplaats: twee }';
    expect(relations('themas/a', sources).filter((line) => /^\d/.test(line))).toEqual([]);
    expect(relations('spanningsvelden/a', 'tussen: [x, x]').filter((line) => line.includes('twee keer'))).toHaveLength(1);
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
