import { chmodSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildGraph, readGraph } from '../../src/graph/build-graph.ts';
import { openMemory } from '../../src/graph/read-file.ts';
import { ContentError } from '../../src/problems/problem.ts';
import { folderWith, read, said, site, thema } from './content-folder.ts';

describe('the files of a content folder', () => {
  test('a file that cannot be read is known by its name', () => {
    const content = read(folderWith({ ...site, 'themas/a.mdx': 'Geen velden.' }));
    expect(content.unreadable).toEqual([{ id: 'themas/a', collection: 'themas', slug: 'a', file: 'inhoud/themas/a.mdx' }]);
    expect([content.entries, content.problems.length]).toEqual([[], 1]);
  });

  test('a link to nothing is a file that cannot be read', () => {
    const folder = folderWith({ ...site, 'themas/a.mdx': thema });
    symlinkSync('weg.mdx', path.join(folder, 'themas/b.mdx'));
    expect(said(folder)).toEqual([
      'inhoud/themas/b.mdx:1 Dit bestand is niet te lezen: het bestaat niet meer, is een snelkoppeling naar niets, of je mag het niet lezen.',
    ]);
  });

  test('ways of asking stand beside their entry, with their own lines', () => {
    const content = read(
      folderWith({ ...site, 'themas/a.mdx': thema, 'themas/a.vragen.txt': '# zo vragen zij\n- hoe dan\r\n\n  waarom  \n' }),
    );
    expect(content.entries[0]?.asked).toMatchObject({ file: 'inhoud/themas/a.vragen.txt', data: ['hoe dan', 'waarom'] });
    expect(content.entries[0]?.asked?.lineOf([1])).toBe(4);
    expect(content.problems).toEqual([]);
  });

  test('ways of asking that cannot be read are a problem of their own file, and no entry', () => {
    const content = read(folderWith({ ...site, 'themas/a.mdx': thema, 'themas/a.vragen.txt': '<<<<<<< HEAD\nhoe' }));
    expect(content.problems).toMatchObject([{ file: 'inhoud/themas/a.vragen.txt' }]);
    expect([content.entries.length, content.unreadable.length]).toEqual([1, 0]);
  });

  test('is read once: what did not change is not read again, what did is', () => {
    const folder = folderWith({ ...site, 'themas/a.mdx': thema });
    const memory = openMemory(folder);
    const [first, second] = [read(folder, memory), read(folder, memory)];
    expect(second.entries[0]?.text).toBe(first.entries[0]?.text);
    writeFileSync(path.join(folder, 'themas/a.mdx'), `${thema}Meer.\n`);
    const third = read(folder, memory);
    expect(third.entries[0]?.text).not.toBe(first.entries[0]?.text);
    expect(memory.files.size).toBe(2);
  });
});

test('a file that may not be read is a problem, where there is a reader who may not', () => {
  const folder = folderWith({ ...site, 'themas/a.mdx': thema });
  chmodSync(path.join(folder, 'themas/a.mdx'), 0o000);
  // Root reads everything.
  const mayRead = process.getuid?.() === 0;
  expect(said(folder).length).toBe(mayRead ? 0 : 1);
});

test('who can do nothing with wrong content gets all that is wrong at once', () => {
  const folder = folderWith({ 'themas/a.mdx': thema });
  const graph = readGraph({ folder, shown: 'inhoud' });
  expect(graph.problems.length).toBeGreaterThan(2);
  expect(graph.broken).toMatchObject([{ id: 'themas/a', url: '/themas/a/' }]);
  expect(() => buildGraph({ folder, shown: 'inhoud' })).toThrow(ContentError);
  expect(() => buildGraph({ folder, shown: 'inhoud' })).toThrow(/site.yaml ontbreekt[^]*De site is niet gebouwd/);
});
