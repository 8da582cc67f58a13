import type { RootContent } from 'mdast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { DrawingContext } from '../../src/components/text/component.ts';
import { figureMark } from '../../src/components/text/pictures.ts';
import { vocabulary } from '../../src/components/text/vocabulary.ts';
import { shapeOf } from '../../src/schema/walk.ts';
import { parseText } from '../../src/text/parse.ts';

const mistakesIn = (text: string): string[] =>
  parseText(text).mistakes.map(({ line, field, message }) => `${line} ${field ? `${field}: ` : ''}${message}`);

/** The shape of a tree, for a test to compare: types, with the names of components. */
const shape = (nodes: readonly RootContent[]): string[] =>
  nodes.map((node) => {
    const name = 'name' in node ? `${node.type === 'mdxJsxFlowElement' ? 'blok' : 'zin'} ${String(node.name)}` : node.type;
    return 'children' in node && node.children.length > 0 ? `${name}(${shape(node.children).join(' ')})` : name;
  });

describe('a component on a line of its own is a block', () => {
  test.each([
    ['<Kader>x</Kader>', ['blok Kader(paragraph(text))']],
    ['<Kader>\n\nx\n\n</Kader>', ['blok Kader(paragraph(text))']],
    ['<Kader>x</Kader> <Uitklap kop="k">y</Uitklap>', ['blok Kader(paragraph(text))', 'blok Uitklap(paragraph(text))']],
    ['<Figuur model="wiel" />', ['blok Figuur']],
    ['<Eigen>Een heel blok.</Eigen>', ['blok Eigen(paragraph(text))']],
    ['Een zin met <Eigen>woorden</Eigen> erin.', ['paragraph(text zin Eigen(text) text)']],
    ['- <Eigen>punt</Eigen>', ['list(listItem(paragraph(zin Eigen(text))))']],
    ['> <Eigen>x</Eigen>', ['blockquote(blok Eigen(paragraph(text)))']],
  ])('%j', (text, expected) => {
    expect(shape(parseText(text).tree?.children ?? [])).toEqual(expected);
  });
});

describe('a component is refused', () => {
  const example = (naam: string): string => vocabulary.get(naam)?.voorbeeld ?? '';
  test.each([
    ['in a sentence, when it is a block', 'Een <Kader>x</Kader> zin.', [`1 <Kader> staat op een eigen regel, niet in een zin. Schrijf het zo:\n${example('Kader')}`]],
    ['without words, when it needs them', '<Eigen></Eigen>', [`1 In <Eigen> staat niets. Schrijf het zo:\n${example('Eigen')}`]],
    ['with words, when it takes none', '<Figuur model="a">\n\nx\n\n</Figuur>', [`1 In <Figuur> kan geen tekst staan. Schrijf het zo: ${example('Figuur')}`]],
    ['within another that is ours', '<Scene>\n\nStel: <Eigen>x</Eigen>.\n\n</Scene>', ['3 <Eigen> staat in iets wat al van ons is. Haal de binnenste weg.']],
    ['with an expression', 'Een <Eigen a={1}>x</Eigen>.', ['1 In <Eigen> staan accolades. Schrijf een eigenschap zo: naam="waarde".']],
    ['with a spread', 'Een <Eigen {...a}>x</Eigen>.', ['1 In <Eigen> staan accolades. Schrijf een eigenschap zo: naam="waarde".']],
    ['with a property twice', '<Uitklap kop="a" kop="b">x</Uitklap>', ['1 In <Uitklap> staat «kop» twee keer.']],
    ['with a property it does not have', '<Kader kip="x">y</Kader>', ['1 Kader kip: Het veld «kip» bestaat hier niet. Bedoel je «kop»?']],
    ['without a property it needs', 'Tekst.\n\n<Uitklap>y</Uitklap>', ['3 Uitklap kop: Het veld «Uitklap kop» ontbreekt. Verwacht: De regel die er staat als het deel dicht is.']],
    ['with a property without a value', '<Kader kop>y</Kader>', ['1 Kader kop: Gevonden: «». Verwacht: een tekst die niet leeg is.']],
    ['with a name of an entry in another form', '<Citaat auteur="A" bron="boek">x</Citaat>', ['1 Citaat bron: Schrijf soort en naam met een streep ertussen: soort/naam.']],
    ['with a picture without words for who cannot see it', '<Afbeelding bestand="a.jpg" />', ['1 Afbeelding alt: Het veld «Afbeelding alt» ontbreekt. Verwacht: Wat er te zien is, voor wie het beeld niet ziet.']],
  ])('%s', (_, text, expected) => {
    expect(mistakesIn(text)).toEqual(expected);
    const refused = [...parseText(text).components.values()].map(({ component }) => component.naam);
    expect(refused).toEqual(text.startsWith('<Scene>') ? ['Scene'] : []);
  });

  test('not when it stands beside another that is ours, or in one that is not', () => {
    expect(mistakesIn('<Scene>\n\nStel.\n\n</Scene>\n\n<Kader>\n\nZie <Eigen>x</Eigen>.\n\n</Kader>')).toEqual([]);
    expect(mistakesIn('<Eigen>\n\n<Figuur model="a" />\n\n</Eigen>')).toEqual([]);
  });
});

describe('the vocabulary', () => {
  test.each([...vocabulary.values()])('$naam is described for redacteuren, and its example is right', ({ naam, uitleg, voorbeeld, schema }) => {
    expect(uitleg.length).toBeGreaterThan(20);
    const { mistakes, components } = parseText(voorbeeld);
    expect(mistakes).toEqual([]);
    expect([...components.values()].map(({ component }) => component.naam)).toEqual([naam]);
    const silent = Object.entries(shapeOf(schema, []) ?? {}).filter(([, field]) => !field.description);
    expect(silent.map(([field]) => field)).toEqual([]);
    expect(z.toJSONSchema(schema, { io: 'input' })).toMatchObject({ type: 'object', additionalProperties: false });
  });

  const context: DrawingContext = {
    isInline: false,
    entryOf: (id) => (id === 'bronnen/boek' ? { label: 'Het boek', url: '/bronnen/boek/' } : undefined),
    pictureOf: (file) =>
      file === 'weg.jpg'
        ? undefined
        : { width: 900, height: 600, sizes: [{ width: 480, address: '/a-480.webp' }, { width: 800, address: '/a-800.webp' }] },
  };
  const drawn = (naam: string, props: object, over: Partial<DrawingContext> = {}): string => {
    const accepted = vocabulary.get(naam)?.accept(props);
    const children = [{ type: 'element' as const, tagName: 'p', properties: {}, children: [{ type: 'text' as const, value: 'x' }] }];
    return toHtml(accepted?.draw(children, { ...context, ...over }) ?? []);
  };

  test('Eigen stands in brackets within a sentence, and says so for eye and ear around a block', () => {
    expect(drawn('Eigen', {}, { isInline: true })).toBe('<span class="haak">[</span><p>x</p><span class="haak">]</span>');
    expect(drawn('Eigen', {})).toBe(
      '<div class="eigen"><p class="van-ons" aria-hidden="true">Van ons</p><span class="verborgen">Van ons: </span><p>x</p><span class="verborgen"> Tot hier van ons.</span></div>',
    );
  });

  test('Scene says that it was made up', () => {
    expect(drawn('Scene', {})).toBe(
      '<div class="eigen" data-soort="scene"><p class="van-ons" aria-hidden="true">Van ons, verzonnen</p><span class="verborgen">Van ons, verzonnen: </span><p>x</p><span class="verborgen"> Tot hier van ons.</span></div>',
    );
  });

  test('Kader is set apart, with a heading or without', () => {
    expect(drawn('Kader', { kop: 'Let op' })).toBe('<aside class="kader" aria-label="Let op"><p class="kader-kop">Let op</p><p>x</p></aside>');
    expect(drawn('Kader', {})).toBe('<aside class="kader" aria-label="Kader"><p>x</p></aside>');
  });

  test('Uitklap opens', () => {
    expect(drawn('Uitklap', { kop: 'Meer' })).toBe('<details class="uitklap"><summary>Meer</summary><p>x</p></details>');
  });

  test('Citaat names who said it and where', () => {
    expect(drawn('Citaat', { auteur: 'Een bestuurder', bron: 'bronnen/boek', plaats: 'blz. 8' })).toBe(
      '<figure class="citaat"><blockquote><p>x</p></blockquote><figcaption>Een bestuurder, in <a href="/bronnen/boek/">Het boek</a>, blz. 8</figcaption></figure>',
    );
    expect(drawn('Citaat', { auteur: 'A', bron: 'bronnen/weg' })).toContain('<figcaption>A, in bronnen/weg</figcaption>');
  });

  test('Figuur leaves a mark where the page draws it', () => {
    expect(figureMark.exec(drawn('Figuur', { model: 'het-wiel-2' }))?.[1]).toBe('het-wiel-2');
  });

  test('Afbeelding has its sizes, its own width and height, and words', () => {
    const html = drawn('Afbeelding', { bestand: 'a.jpg', alt: 'Een tafel', bijschrift: 'De tafel.' });
    expect(html).toBe(
      '<figure class="afbeelding"><img src="/a-800.webp" srcset="/a-480.webp 480w, /a-800.webp 800w" sizes="(min-width: 68.75rem) 37rem, 100vw" width="900" height="600" alt="Een tafel" loading="lazy" decoding="async"><figcaption>De tafel.</figcaption></figure>',
    );
    expect(drawn('Afbeelding', { bestand: 'a.jpg', alt: 'Een tafel' })).not.toContain('figcaption');
    expect(drawn('Afbeelding', { bestand: 'weg.jpg', alt: 'Een tafel' })).toBe('');
  });

  test('no component takes what its schema refuses', () => {
    expect(() => vocabulary.get('Uitklap')?.accept({})).toThrow();
  });
});
