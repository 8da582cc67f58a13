import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/build-graph.ts';
import { fillDownloadSizes } from '../../src/output/download-sizes.ts';
import { bookParts } from '../../src/paper/book/parts.ts';
import { entryData } from '../../src/paper/entry-data.ts';
import { strangeFonts } from '../../src/paper/embedded-fonts.ts';
import { linkTo, shownAddress } from '../../src/paper/place-of-site.ts';
import { plateFields } from '../../src/paper/plate-data.ts';
import { productsOf } from '../../src/paper/products.ts';
import { marginTerms } from '../../src/paper/text/margin-terms.ts';
import { plainOf, sentencesOf } from '../../src/paper/text/words.ts';
import { worksheetData } from '../../src/paper/worksheet-data.ts';

const folder = 'tests/fixtures/klein/content';
const graph = buildGraph({ folder, shown: folder });
const known = { graph, siteUrl: 'https://tuin.example/samen/' };
const unknown = { graph, siteUrl: undefined };

describe('an address on paper', () => {
  test('is whole where the site knows its own, else counts from the file', () => {
    expect(linkTo(known, '/modellen/x/')).toBe('https://tuin.example/samen/modellen/x/');
    expect(linkTo(unknown, '/modellen/x/')).toBe('../modellen/x/');
    expect(shownAddress(known, '/modellen/x/')).toBe('tuin.example/samen/modellen/x');
    expect(shownAddress(unknown, '/modellen/x/')).toBe('');
  });
});

describe('the text of an entry', () => {
  const entry = graph.get('kernvragen/wie-geeft-water');
  const { delen } = entryData(known, entry);

  test('has a section for every heading of the second level', () => {
    const headings = entry.headings.filter(({ depth }) => depth === 2).map(({ text }) => text);
    expect(delen.map(({ kop }) => plainOf(kop)).filter(Boolean)).toEqual(headings);
  });

  test('keeps links to entries with their address', () => {
    const words = delen.flatMap(({ blokken }) => blokken.flatMap(sentencesOf)).flat();
    const links = words.filter((word) => word.s === 'naar');
    expect(links.length).toBeGreaterThan(0);
    expect(links.every(({ id, url }) => graph.find(id) && url.startsWith(known.siteUrl))).toBe(true);
  });

  test('explains no more than two terms beside a section', () => {
    const words = ['a', 'b', 'c'].map((id) => ({ s: 'term' as const, id, t: id }));
    const long = { s: 't' as const, t: 'woord '.repeat(300) };
    const note = () => ({ titel: 'Een term', kort: 'Wat hij betekent.' });
    expect(marginTerms({ kop: [], blokken: [{ s: 'p', k: [...words, long] }] }, note)).toEqual(['a', 'b']);
    expect(marginTerms({ kop: [], blokken: [{ s: 'p', k: words }] }, note)).toEqual(['a']);
  });
});

test('what is ours keeps its brackets', () => {
  expect(plainOf([{ s: 'eigen', k: [{ s: 't', t: 'van ons' }] }])).toBe('[van ons]');
});

describe('another content', () => {
  test('gives its own files: no plate of niveaus where it names none', () => {
    const names = productsOf(graph).map(({ bestand }) => bestand);
    expect(names).toContain('werkblad-tuinschouw.pdf');
    expect(names.filter((name) => name.includes('dilemmas-a'))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  test('has each entry of the knowledge in one part of its booklet', () => {
    const ids = bookParts(graph).flatMap(({ id, groepen }) => [id, ...groepen.flatMap((group) => group.ids)]);
    const knowledge = graph.entries.filter(({ collection }) => graph.kinds.knowledge.some(({ naam }) => naam === collection));
    expect(knowledge.filter(({ id }) => ids.filter((one) => one === id).length !== 1).map(({ id }) => id)).toEqual([]);
  });

  test('a plate has a field for each place', () => {
    const fields = plateFields(known);
    if (fields)
      expect(Object.keys(fields).sort()).toEqual([
        'boven',
        'boven-links',
        'boven-rechts',
        'lintel',
        'links',
        'links-rechts',
        'rechts',
      ]);
    expect(productsOf(graph).some(({ bestand }) => bestand.startsWith('praatplaat-a3'))).toBe(
      fields !== undefined && graph.site.praatplaat !== undefined,
    );
  });

  test('a worksheet has a row for each item of a numbered list, or none', () => {
    const [instrument] = graph.all('instrumenten');
    if (!instrument) throw new Error('The small content has no instrument');
    const { secties, heeftLijst } = worksheetData(known, instrument);
    expect(heeftLijst).toBe(secties.some(({ items }) => items.length > 0));
  });
});

test('a font of the machine is found in a PDF', () => {
  const pdf = (name: string) => Buffer.from(`<</Type /FontDescriptor /FontName /ABCDEF+${name} /Flags 4>>`);
  expect(strangeFonts(pdf('Literata-Regular'))).toEqual([]);
  expect(strangeFonts(pdf('DejaVuSans-Bold'))).toEqual(['DejaVuSans-Bold']);
});

test('pages say what was made, and stop on what was not', () => {
  const html = '<span class="m" data-bestand="a.pdf">(pdf)</span>';
  expect(fillDownloadSizes(html, new Map([['a.pdf', { pages: 2, bytes: 69_400 }]]))).toBe(
    '<span class="m" data-bestand="a.pdf">(pdf, 2\u00a0blz., 69\u00a0kB)</span>',
  );
  expect(() => fillDownloadSizes(html, new Map())).toThrow('a.pdf');
});
