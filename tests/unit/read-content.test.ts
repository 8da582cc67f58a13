import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { readGraph } from '../../src/graph/build-graph.ts';
import { overlayOf } from './overlay.ts';

// What no fixture folder can hold: bytes that are no text, and files that are none.
const small = overlayOf('tests/fixtures/klein/content');
const name = 'adviezen/slakken.mdx';
const source = '---\ntitel: Eén slak\n---\n';
afterEach(() => small.restore());
afterAll(() => small.close());

const messages = (): string[] => small.graph().problems.map(({ file, line, message }) => `${file}:${line} ${message}`);

describe('a file that is no text', () => {
  test.each([
    ['Latin-1', Buffer.from(source, 'latin1'), 'Het bestand is opgeslagen als Windows-1252 of Latin-1. Bewaar het als UTF-8'],
    ['UTF-16', Buffer.from(`\ufeff${source}`, 'utf16le'), 'Het bestand is opgeslagen als UTF-16. Bewaar het als UTF-8'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000', 'hex'), 'Het bestand is opgeslagen als Windows-1252 of Latin-1.'],
  ])('%s is named with what to do', (_, bytes, message) => {
    small.write(name, bytes);
    expect(messages()).toEqual([expect.stringContaining(`content/${name}:1 ${message}`)]);
  });

  test('a sign that cannot be seen has the line it stands on', () => {
    small.write(name, `${source}\nEen zin.\nEen\u0000 zin.\n`);
    expect(messages()).toEqual([expect.stringContaining(`content/${name}:6 Op deze regel staat een onzichtbaar teken`)]);
  });
});

describe('what is no file', () => {
  test('a link to nothing, and one in a circle, are named', () => {
    const place = path.join(small.folder, 'adviezen');
    symlinkSync('bestaat-niet.mdx', path.join(place, 'nergens.mdx'));
    symlinkSync('rond.mdx', path.join(place, 'rond.mdx'));
    expect(messages()).toEqual([
      expect.stringContaining('content/adviezen/nergens.mdx:1 Dit bestand is niet te lezen'),
      expect.stringContaining('content/adviezen/rond.mdx:1 Dit bestand is niet te lezen'),
    ]);
    for (const link of ['nergens.mdx', 'rond.mdx']) rmSync(path.join(place, link));
  });

  test('a folder with the name of a file is named, an empty one of editors is not', () => {
    mkdirSync(path.join(small.folder, 'adviezen/oud.mdx'));
    mkdirSync(path.join(small.folder, '.obsidian'));
    expect(messages()).toEqual([expect.stringContaining('De map «oud.mdx» hoort hier niet')]);
    rmSync(path.join(small.folder, 'adviezen/oud.mdx'), { recursive: true });
  });

  test.each(['bestaat/niet', 'package.json'])('%s is no content folder', (folder) => {
    expect(readGraph({ folder }).problems).toEqual([
      expect.objectContaining({ message: expect.stringContaining('Hier is geen map met inhoud') }),
    ]);
  });
});
