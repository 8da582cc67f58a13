import { expect, test } from 'vitest';
import { doubles } from '../../src/graph/check-doubles.ts';
import { kinds } from '../../src/schema/index.ts';
import { entryOf, rawOf } from './made.ts';

/** What there is twice in some entries, each as file, line, field and message. */
function twice(files: Record<string, string>): string[] {
  const raws = new Map(Object.entries(files).map(([id, source]) => [id, rawOf(id, `---\n${source}\n---\n`)]));
  const entries = [...raws].map(([id, raw]) => entryOf(id, raw.data as Record<string, unknown>));
  return doubles({ entries, kinds, groups: [], rawOf: (id) => raws.get(id), today: '2026-11-28' }).map(
    ({ file, line, field, message }) => `${file.replace('content/', '')}:${line} ${field}: ${message}`,
  );
}

test('one route stands on the front page', () => {
  const home = 'titel: A\nhome: true';
  expect(
    twice({ 'routes/a': home, 'routes/b': 'titel: B\nhome: false', 'routes/c': home, 'routes/d': `kort: x\n${home}` }),
  ).toEqual([
    'routes/c.mdx:3 home: Op de voorpagina is plaats voor één route, en dat is al die van content/routes/a.mdx. Haal hier of daar «home» weg.',
    'routes/d.mdx:4 home: Op de voorpagina is plaats voor één route, en dat is al die van content/routes/a.mdx. Haal hier of daar «home» weg.',
  ]);
  expect(twice({ 'routes/a': home, 'routes/b': 'titel: B' })).toEqual([]);
});

test('one spanningsveld lies between two perspectieven, in whatever order they are named', () => {
  const files = {
    'spanningsvelden/a': 'tussen: [zon, lucht]',
    'spanningsvelden/b': 'tussen: [zon, zalm]',
    'spanningsvelden/c': 'titel: C\ntussen: [lucht, zon]',
    'themas/d': 'tussen: [zon, lucht]',
  };
  expect(twice(files)).toEqual([
    'spanningsvelden/c.mdx:3 tussen: Tussen «lucht», «zon» ligt al het spanningsveld van content/spanningsvelden/a.mdx. Noem een ander paar, of haal een van de twee weg.',
  ]);
});

test('a third with an ink or a pair is told of the first', () => {
  const ink = { 'perspectieven/a': 'inkt: zon', 'perspectieven/b': 'inkt: zon', 'perspectieven/c': 'inkt: zon' };
  expect(twice(ink).map((line) => /van (\S+)\./.exec(line)?.[1])).toEqual([
    'content/perspectieven/a.mdx',
    'content/perspectieven/a.mdx',
  ]);
});

test('a word stands once in a list, in whatever letters', () => {
  expect(twice({ 'begrippen/a': 'titel: A\nsynoniemen:\n  - sproeien\n  - gieten\n  - "Sproeien "' })).toEqual([
    'begrippen/a.mdx:6 synoniemen: «Sproeien » staat twee keer in deze lijst. Haal er een weg.',
  ]);
  expect(
    twice({ 'themas/a': 'vragen: [a b, A  b]\nzoektermen: [c, c]', 'begrippen/b': 'vormen: [d, d, d]' }).map(
      (line) => line.split(':')[1],
    ),
  ).toEqual(['2 vragen', '3 zoektermen', '2 vormen', '2 vormen']);
  expect(twice({ 'begrippen/a': 'synoniemen: [a]\nvormen: [a]', 'begrippen/b': 'synoniemen: [a]' })).toEqual([]);
});

test('a way of asking that stands beside its entry has the line of its own file', () => {
  const data = ['wie geeft water', 'Wie geeft water'];
  const asked = { data, lineOf: ([at]: readonly PropertyKey[]) => (at === 1 ? 9 : 1), file: 'content/themas/a.vragen.txt' };
  const raw = { ...rawOf('themas/a', '---\ntitel: A\n---\n'), asked };
  const entries = [entryOf('themas/a', { vragen: data, zoektermen: ['x', 'x'] })];
  const found = doubles({ entries, kinds, groups: [], rawOf: () => raw, today: '2026-11-28' });
  expect(found).toMatchObject([
    { file: 'content/themas/a.vragen.txt', line: 9, field: 'vragen' },
    { file: 'content/themas/a.mdx', line: 1, field: 'zoektermen' },
  ]);
});
