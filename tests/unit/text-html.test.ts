import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/text/to-html.ts';
import { entryOf, graphOf } from './made.ts';

const others = () => [
  entryOf('modellen/wiel', { titel: 'Het wiel' }, '## Eén kop\n\nTekst.'),
  entryOf('literatuur/groen-2020', { titel: 'Groen' }),
];

/** The pieces of a text as a page shows them. */
const pieces = (text: string, more: ReturnType<typeof entryOf>[] = []) => {
  const graph = graphOf([entryOf('casussen/eigen', {}, text), ...others(), ...more]);
  return textOf(graph, graph.get('casussen/eigen'), () => ({ width: 10, height: 5, sizes: [{ width: 10, address: '/a.webp' }] }))
    .pieces;
};

/** The HTML of a text of one section, without the boxes of that section. */
const html = (text: string): string =>
  pieces(text)
    .map((piece) => ('html' in piece ? piece.html : `{${piece.figuur}}`))
    .join('')
    .replace(/^<div class="deel"><div class="deel-tekst">([^]*)<\/div><\/div>$/, '$1');

describe('a text as HTML', () => {
  test.each([
    ['Een *zin* met **nadruk**.', '<p>Een <em>zin</em> met <strong>nadruk</strong>.</p>'],
    ['Zie [[modellen/wiel]].', '<p>Zie <a href="/modellen/wiel/">Het wiel</a>.</p>'],
    ['Zie [[modellen/wiel#ee\u0301n-kop|het]].', '<p>Zie <a href="/modellen/wiel/#eén-kop">het</a>.</p>'],
    ['Zie [[modellen/wiel#eén-kop |het *wiel*]].', '<p>Zie <a href="/modellen/wiel/#eén-kop">het <em>wiel</em></a>.</p>'],
    ['Zie [[literatuur/groen-2020]].', '<p>Zie <a href="/literatuur/#groen-2020">Groen</a>.</p>'],
    ['Zie [[modellen/weg]] en [[modellen/weg|x]].', '<p>Zie <span>modellen/weg</span> en <span>x</span>.</p>'],
    ['Zie [x](/over/#ee\u0301n).', '<p>Zie <a href="/over/#eén">x</a>.</p>'],
    ['Zie [x](#e%CC%81%C3%A9n).', '<p>Zie <a href="#één">x</a>.</p>'],
    ['Zie [x](#%E0%A4%A).', '<p>Zie <a href="#%E0%A4%25A">x</a>.</p>'],
    ['Zie [x](https://a.nl/#e\u0301).', '<p>Zie <a href="https://a.nl/#e%CC%81">x</a>.</p>'],
    ['> Woorden.', '<blockquote>\n<p>Woorden.</p>\n</blockquote>'],
    ['Een <Eigen>stap</Eigen>.', '<p>Een <span class="haak">[</span>stap<span class="haak">]</span>.</p>'],
    ['Een <Weg>stap</Weg>.', '<p>Een .</p>'],
    ['Drie < vier & meer', '<p>Drie &#x3C; vier &#x26; meer</p>'],
  ])('%j', (text, expected) => {
    expect(html(text)).toBe(expected);
  });

  test('the longest words may break, but not in an address or in code', () => {
    const shown = (text: string): string => html(text).replaceAll('\u00ad', '~');

    expect(shown('De verantwoordelijkheid.')).toMatch(/ver\S*~\S*heid/);
    expect(shown('Zie [www.dejuistezorgopdejuisteplek.nl](https://a.nl).')).not.toContain('~');
    expect(shown('Het veld `verantwoordelijkheid`.')).not.toContain('~');
  });

  test('a heading has the anchor that the graph knows, and stands beside its text', () => {
    expect(pieces('Vooraf.\n\n## Inhoud\n\nTekst.\n\n### Dieper\n\nMeer.')).toEqual([
      {
        html: '<div class="deel"><div class="deel-tekst"><p>Vooraf.</p>\n</div></div><section class="deel"><h2 id="inhoud-1">Inhoud<a class="hekje" href="#inhoud-1" aria-label="Link naar dit kopje" data-pagefind-ignore>#</a></h2><div class="deel-tekst">\n<p>Tekst.</p>\n<h3 id="dieper">Dieper</h3>\n<p>Meer.</p></div></section>',
      },
    ]);
  });

  test('notes stand at the foot, in Dutch, and lead back', () => {
    const [piece] = pieces('Een zin[^a] en[^b].\n\n[^a]: De noot.\n\n[^b]: Nog een.');
    const text = piece && 'html' in piece ? piece.html : '';
    expect(text).toContain(
      '<sup><a href="#noot-fn-a" id="noot-fnref-a" data-footnote-ref aria-describedby="footnote-label">1</a></sup>',
    );
    expect(text).toContain('<section class="deel" data-footnotes><h2 id="footnote-label">Noten</h2><div class="deel-tekst">');
    expect(text).toContain('<li id="noot-fn-a">');
    expect(text).toContain('aria-label="Terug naar de plek van noot 1"');
    expect(text).toContain('aria-label="Terug naar de plek van noot 2"');
    expect(text).not.toMatch(/Back to|Footnotes/);
  });

  test('a table scrolls in a box that the keyboard reaches, each with its number', () => {
    const text = html('| a |\n| - |\n| b |\n\nTekst.\n\n| c |\n| - |\n| d |');
    expect(text).toContain(
      '<div class="tabel" tabindex="0" role="region" aria-label="Tabel 1"><table role="table" data-raster aria-label="Tabel 1">',
    );
    expect(text.match(/role="region" aria-label="Tabel 2"/g)).toHaveLength(1);
    expect(text.match(/<table role="table" data-raster aria-label="Tabel 2">/g)).toHaveLength(1);
  });

  test('a figure of a model cuts the text in pieces', () => {
    const found = pieces('Vooraf.\n\n<Figuur model="wiel" />\n\nErna.');
    expect(found.map((piece) => ('figuur' in piece ? piece.figuur : 'html'))).toEqual(['html', 'wiel', 'html']);
    expect(JSON.stringify(found)).not.toContain('<!--');
  });

  test('a picture has the sizes that the site has', () => {
    expect(html('<Afbeelding bestand="a.jpg" alt="Een tafel" />')).toContain('<img src="/a.webp" srcset="/a.webp 10w"');
  });

  test('an entry without a text has no pieces', () => {
    const graph = graphOf([entryOf('casussen/a'), entryOf('casussen/b', {}, '<Kader>')]);
    expect(['casussen/a', 'casussen/b'].map((id) => textOf(graph, graph.get(id), () => undefined).pieces)).toEqual([[], []]);
  });

  test('the first use of a term opens its definition, and not on its own page', () => {
    const term = entryOf('begrippen/dip', { titel: 'Dip', kort: 'Een dal.' });
    const [piece] = pieces('De dip en nog een dip.', [term]);
    expect(piece && 'html' in piece && piece.html).toContain(
      '<p>De <a class="term" href="/begrippen/dip/" data-strook="begrip-dip">dip</a> en nog een dip.</p>',
    );
    const graph = graphOf([entryOf('begrippen/dip', { titel: 'Dip' }, 'De dip.')]);
    expect(textOf(graph, graph.get('begrippen/dip'), () => undefined).pieces).toEqual([
      { html: '<div class="deel"><div class="deel-tekst"><p>De dip.</p></div></div>' },
    ]);
  });
});
