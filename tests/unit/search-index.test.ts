import { mkdtempSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFragment } from '../../src/output/pagefind-fragment.ts';
import { searchDocument, seenPartOf, shownPage } from '../../src/output/search-document.ts';
import type { SearchEntry } from '../../src/output/search-entries.ts';
import { writeSearchIndex } from '../../src/output/search-index.ts';
import { numberRecords } from '../../src/output/search-records.ts';

const entry = (over: Partial<SearchEntry> = {}): SearchEntry => ({
  id: 'modellen/wiel',
  collection: 'modellen',
  url: '/modellen/wiel/',
  title: 'Het wiel',
  gist: 'Een "wiel" & meer.',
  asked: ['hoe draait het', 'wie | draait <het>'],
  names: ['rad'],
  terms: ['rond'],
  perspectieven: ['samen', 'alleen'],
  ...over,
});
const page = `<html><body><h1>Kop</h1><article data-pagefind-body><h1>Het wiel</h1><h2 id="delen">Delen</h2><p>Zorgwiel.</p></article></body></html>`;
const list = `<html><body><article id="jansen"><h3 class="x">Jansen</h3><p>Een boek.</p></article></body></html>`;

describe('the document that Pagefind gets', () => {
  test('holds what a reader sees: the article, or what stands at the anchor', () => {
    expect(seenPartOf(entry(), shownPage(page))).toBe('<h1>Het wiel</h1><h2 id="delen">Delen.\u2060</h2><p>Zorgwiel.</p>');
    const book = entry({ url: '/literatuur/#jansen' });
    expect(seenPartOf(book, shownPage(list))).toBe('<p>Een boek.</p>');
    expect(() => seenPartOf(book, shownPage(page))).toThrow('modellen/wiel');
  });
  test('holds the fields of the graph, but no way of asking, whatever signs they have', () => {
    const document = parse(searchDocument(entry(), '<p>Gezien.</p>'));
    const fields = document.querySelectorAll('[data-waarde]').map((node) => {
      const name = node.getAttribute('data-pagefind-meta') ?? node.getAttribute('data-pagefind-filter') ?? '';
      return [name.replace('[data-waarde]', ''), node.getAttribute('data-waarde')];
    });
    expect(fields).toEqual([
      ['id', 'modellen/wiel'],
      ['title', 'Het wiel'],
      ['kort', 'Een "wiel" & meer.'],
      ['namen', 'rad'],
      ['termen', 'rond'],
      ['soort', 'modellen'],
      ['perspectief', 'samen'],
      ['perspectief', 'alleen'],
    ]);
    expect(document.querySelector('[data-pagefind-body]')?.innerHTML).toMatch(/<p>Gezien\.<\/p>$/);
  });
  test('leaves out a field that is empty', () => {
    const bare = searchDocument(entry({ asked: [], names: [], terms: [], perspectieven: [] }), '');
    expect(bare).not.toMatch(/vraag|namen|termen|perspectief/);
  });
});

const fragment = (id: string, name = 'abc1234') => ({ id, name, content: `tekst van ${id}` });

describe('what only the form of a page says', () => {
  const seen = (html: string): string =>
    seenPartOf(entry(), shownPage(`<article data-pagefind-body>${html}</article>`)).replaceAll('\u2060', '~');
  test('is a point and a mark after a label, a heading and a cell that is no sentence', () => {
    expect(seen('<h2>Kop</h2><dl><dt>Naam</dt><dd>Jan, Piet</dd><dd>Dit doe je samen.</dd></dl><p>Zin</p>')).toBe(
      '<h2>Kop.~</h2><dl><dt>Naam.~</dt><dd>Jan, Piet.~</dd><dd>Dit doe je samen.</dd></dl><p>Zin</p>',
    );
    expect(seen('<h2>Kop?</h2><dt>Naam:</dt><dd></dd>')).toBe('<h2>Kop?~</h2><dt>Naam:.~</dt><dd></dd>');
  });
  test('is a mark after each end in a reference: none of it is a sentence', () => {
    expect(seen('<p class="anker-verwijzing">Jansen, J. (2020). Een <i>boek.</i></p>')).toBe(
      '<p class="anker-verwijzing">Jansen, J.~ (2020).~ Een <i>boek.~</i></p>',
    );
  });
  test('is no link to a file', () => {
    expect(seen('<p>Zin.</p><p><a href="a.svg" download>Download</a></p>')).toBe('<p>Zin.</p><p></p>');
  });
  test('is brackets around a block of ours, without its hidden words', () => {
    const block =
      '<div class="eigen"><p class="van-ons">Van ons</p><span class="verborgen">Van ons: </span><p>Een.</p><p>Twee.</p></div>';
    expect(seen(block)).toBe('<div class="eigen"><p>[Een.</p><p>Twee.]</p></div>');
  });
});

describe('records', () => {
  test('are numbered by their id, with what Pagefind made of them', () => {
    const numbered = numberRecords(
      [entry({ id: 'b/2' }), entry({ id: 'a/1' })],
      [fragment('b/2', 'bbb'), fragment('a/1', 'aaa')],
    );
    expect(numbered.map(({ id, fragment: name, content }) => [id, name, content])).toEqual([
      ['a/1', 'aaa', 'tekst van a/1'],
      ['b/2', 'bbb', 'tekst van b/2'],
    ]);
  });
  test('are refused when index and content differ', () => {
    expect(() => numberRecords([entry()], [])).toThrow('De zoekindex en de inhoud verschillen over modellen/wiel');
    expect(() => numberRecords([], [fragment('a/1')])).toThrow('a/1');
  });
  test('are read from a fragment, and from nothing else', () => {
    const packed = (text: string) => gzipSync(Buffer.from(text));
    const text = 'pagefind_dcd{"url":"/x/","content":"Tekst","meta":{"id":"a/1","title":"T"}}';
    expect(readFragment('fragment/nl_8a227fe.pf_fragment', packed(text))).toEqual({
      id: 'a/1',
      name: '8a227fe',
      content: 'Tekst',
    });
    expect(() => readFragment('fragment/nl_8a227fe.pf_fragment', packed('{}'))).toThrow('is not a fragment');
    expect(() => readFragment('x.txt', packed(text))).toThrow('x.txt');
  });
});

describe('the index of a site', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'zoekindex-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  beforeAll(async () => {
    for (const [name, html] of [
      ['modellen/wiel', page.replace('Zorgwiel', 'Zorg\u00adwiel')],
      ['literatuur', list],
    ] as const) {
      mkdirSync(path.join(folder, name), { recursive: true });
      writeFileSync(path.join(folder, name, 'index.html'), html);
    }
    const book = entry({ id: 'literatuur/jansen', collection: 'literatuur', url: '/literatuur/#jansen', title: 'Jansen' });
    const { records, stamp } = await writeSearchIndex(folder, {
      entries: [entry(), book],
      kinds: [
        { collection: 'modellen', naam: 'Model', turn: 2 },
        { collection: 'literatuur', naam: 'Literatuur', turn: 3 },
      ],
      perspectieven: [],
    });
    expect(records).toBe(2);
    expect(readdirSync(path.join(folder, 'zoekwijzer'))).toContain(`vragen-0-${stamp}.bin`);
  }, 60_000);
  test('has a fragment of every entry, without soft hyphens', () => {
    const fragments = path.join(folder, 'pagefind', 'fragment');
    const read = readdirSync(fragments).map((name) => readFragment(`fragment/${name}`, readFileSync(path.join(fragments, name))));
    expect(read.map(({ id }) => id).sort()).toEqual(['literatuur/jansen', 'modellen/wiel']);
    expect(read.map(({ content }) => content).join(' ')).toContain('Zorgwiel');
  });
  test('has the guide beside it and nothing that no page asks for', () => {
    expect(readdirSync(path.join(folder, 'pagefind')).filter((name) => /ui|css/.test(name))).toEqual([]);
  });
});
