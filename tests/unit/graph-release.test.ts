import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { vanished, wrongPrevious, type Names } from '../../src/graph/check-release.ts';
import { readRelease, type Noted } from '../../src/graph/release.ts';
import { kinds } from '../../src/schema/index.ts';
import { entryOf, rawOf } from './made.ts';

/** What is kept of a release, in a folder with these files. */
function kept(files: Record<string, string>) {
  const folder = mkdtempSync(path.join(tmpdir(), 'uitgave-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  const release = readRelease(folder, 'inhoud');
  rmSync(folder, { recursive: true });
  return release;
}

test('a release is kept line by line: an id, and what is said of it', () => {
  const published = '# Uitgave 1\nmodellen/wiel Het wiel\r\n\n  casussen/buurt:  in de   wijk  \nthemas/a\n';
  expect(kept({ 'gepubliceerd.txt': published, 'verwijderd.txt': 'themas/b: waarom: daarom' })).toEqual({
    published: [
      { id: 'modellen/wiel', note: 'Het wiel', file: 'inhoud/gepubliceerd.txt', line: 2 },
      { id: 'casussen/buurt', note: 'in de   wijk', file: 'inhoud/gepubliceerd.txt', line: 4 },
      { id: 'themas/a', note: '', file: 'inhoud/gepubliceerd.txt', line: 5 },
    ],
    removed: [{ id: 'themas/b', note: 'waarom: daarom', file: 'inhoud/verwijderd.txt', line: 1 }],
  });
  expect(kept({})).toEqual({ published: [], removed: [] });
});

const noted = (...ids: string[]): Noted[] =>
  ids.map((id, index) => ({ id, note: '', file: 'gepubliceerd.txt', line: index + 1 }));

const raw = rawOf('x/x', '---\ntitel: A\nvorigeIds:\n  - een\n  - twee\n---\n');

/** Entries by name, each with the names it had before. */
function names(entries: Record<string, string[]>, over: Partial<Names> = {}): Names {
  const all = Object.entries(entries).map(([id, vorigeIds]) => entryOf(id, vorigeIds.length > 0 ? { vorigeIds } : {}));
  const release = { published: [], removed: [] };
  return { entries: all, ids: new Set(Object.keys(entries)), concepts: new Set(), kinds, release, rawOf: () => raw, ...over };
}

const wrong = (entries: Record<string, string[]>, over: Partial<Names> = {}): string[] =>
  wrongPrevious(names(entries, over)).map(
    ({ file, line, field, message }) => `${file.replace('content/', '')}:${line} ${field}: ${message}`,
  );

test('a name of before that is a name, of the same kind of place and of one entry, is right', () => {
  expect(wrong({ 'modellen/wiel': ['modellen/rad', 'casussen/rad'], 'themas/a': [], 'themas/b': ['modellen/band'] })).toEqual([]);
  expect(wrong({ 'literatuur/a': ['literatuur/b'] })).toEqual([]);
});

test('a name of before is of a kind, and of the same kind of place', () => {
  expect(wrong({ 'modellen/wiel': ['modellen/ok', 'rad'] })).toEqual([
    'modellen/wiel.mdx:5 vorigeIds: «rad» is geen ingang. Schrijf soort/naam, met de bestandsnaam van een ingang die er is.',
  ]);
  expect(wrong({ 'modellen/wiel': ['modellenrad'] })).toHaveLength(1);
  expect(wrong({ 'modellen/wiel': ['literatuur/a'] })).toEqual([
    expect.stringMatching(/^modellen\/wiel.mdx:4 vorigeIds: Het adres van «literatuur\/a» kan niet hierheen leiden/),
  ]);
  expect(wrong({ 'literatuur/wiel': ['modellen/a'] })).toHaveLength(1);
});

test('a name of before is not that of an entry of today, nor of two', () => {
  expect(wrong({ 'modellen/wiel': ['themas/a'], 'themas/a': [] })).toEqual([
    'modellen/wiel.mdx:4 vorigeIds: «themas/a» is de naam van een ingang die er is. Haal die naam uit «vorigeIds».',
  ]);
  expect(wrong({ 'modellen/wiel': ['themas/a'], 'modellen/dip': ['themas/a'] })).toEqual([
    'modellen/dip.mdx:4 vorigeIds: «themas/a» is ook een vorige naam van content/modellen/wiel.mdx. Een oud adres leidt naar één pagina: haal de naam hier of daar weg.',
  ]);
  expect(wrong({ 'modellen/wiel': ['modellen/wiel'] }, { rawOf: () => undefined })).toEqual([
    expect.stringMatching(/^modellen\/wiel.mdx:1 /),
  ]);
});

test('what was published and is gone is said, unless it has another name or was taken away', () => {
  const published = noted('modellen/wiel', 'modellen/rad', 'themas/weg', 'themas/straks', 'themas/met-opzet');
  const found = vanished(
    names(
      { 'modellen/wiel': ['modellen/rad'] },
      { release: { published, removed: noted('themas/met-opzet') }, concepts: new Set(['themas/straks']) },
    ),
  );
  expect(found.map(({ file, line, field, message }) => `${file}:${line}${field} ${message.slice(0, 60)}`)).toEqual([
    'gepubliceerd.txt:3 «themas/weg» is eerder uitgegeven en bestaat niet meer. Heet',
    'gepubliceerd.txt:4 «themas/straks» is eerder uitgegeven en is nu een concept: d',
  ]);
});
