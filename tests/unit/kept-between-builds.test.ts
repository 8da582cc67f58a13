import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parseKept } from '../../src/graph/kept-reads.ts';
import { parseFile, type ParsedFile } from '../../src/graph/parse-file.ts';
import { openShelf } from '../../src/kept/shelf.ts';
import type { Problem } from '../../src/problems/problem.ts';

const newFile = (): string => path.join(mkdtempSync(path.join(tmpdir(), 'plank-')), 'plank.txt');

const source = `---
titel: Een
lijst:
  - een
  - twee
---

## Kop

Een zin met [[begrippen/twee|een link]].

<Kader>Dit.</Kader>
`;

const read = (found: ParsedFile | Problem[]): ParsedFile => {
  if (Array.isArray(found)) throw new Error(JSON.stringify(found));
  return found;
};

test('what was put on a shelf is found by the next who opens it, as it was when it was put', () => {
  const file = newFile();
  const shelf = openShelf(file, '1');
  const value = { tree: [1, { two: '2' }] };
  shelf.put('a', value);
  value.tree = [];
  shelf.close();
  expect(openShelf(file, '1').find('a')).toEqual({ tree: [1, { two: '2' }] });
  expect(openShelf(file, '1').find('b')).toBeUndefined();
});

test('what nobody asks for any more is left out when the shelf is written again', () => {
  const file = newFile();
  const first = openShelf(file, '1');
  first.put('a', 1);
  first.put('b', 2);
  first.close();
  const second = openShelf(file, '1');
  second.find('b');
  second.put('c', 3);
  second.close();
  const third = openShelf(file, '1');
  expect(['a', 'b', 'c'].map((key) => third.find(key))).toEqual([undefined, 2, 3]);
});

test.each([
  ['of another version', (file: string) => ({ file, version: '2' })],
  ['damaged', (file: string) => (writeFileSync(file, readFileSync(file).subarray(0, 20)), { file, version: '1' })],
  ['of something else', (file: string) => (writeFileSync(file, 'hallo'), { file, version: '1' })],
])('a shelf %s is empty', (_what, change) => {
  const file = newFile();
  const shelf = openShelf(file, '1');
  shelf.put('a', 1);
  shelf.close();
  const { file: changed, version } = change(file);
  expect(openShelf(changed, version).find('a')).toBeUndefined();
});

test('a file that was read before is as when it is read anew, with its lines', () => {
  const file = newFile();
  const shelf = openShelf(file, '1');
  parseKept(source, 'begrippen/een.mdx', shelf);
  shelf.close();
  const later = openShelf(file, '1');
  const kept = read(parseKept(source, 'begrippen/een.mdx', later));
  const fresh = read(parseFile(source, 'begrippen/een.mdx'));
  expect(kept.text?.tree).toEqual(fresh.text?.tree);
  const names = [...(kept.text?.components.values() ?? [])].map(({ component }) => component.naam);
  expect(names).toEqual(['Kader']);
  expect(kept.data).toEqual(fresh.data);
  expect([kept.lineOf(['lijst', 1]), kept.writtenAt(['titel'])]).toEqual([5, 'Een']);
});

test('a changed source is read anew, and what is wrong is never kept', () => {
  const file = newFile();
  const shelf = openShelf(file, '1');
  parseKept(source, 'begrippen/een.mdx', shelf);
  const changed = read(parseKept(source.replace('twee\n', 'drie\n'), 'begrippen/een.mdx', shelf));
  expect(changed.data).toMatchObject({ lijst: ['een', 'drie'] });
  const wrong = source.replace('<Kader>', '<Kaders>').replace('</Kader>', '</Kaders>');
  for (const turn of [1, 2]) {
    const found = read(parseKept(wrong, 'begrippen/een.mdx', shelf));
    expect(found.text?.mistakes.length, `turn ${turn}`).toBe(1);
  }
});
