import type { Root } from 'hast';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { termsOf } from '../../src/graph/terms.ts';
import { explainTerms } from '../../src/text/explain-terms.ts';
import { textOf } from '../../src/text/to-html.ts';
import { wrapSections } from '../../src/text/wrap-sections.ts';
import { wrapTables } from '../../src/text/wrap-tables.ts';
import { entryOf, graphOf } from './made.ts';

const others = () => [
  entryOf('modellen/wiel', { titel: 'Het wiel' }, '## Eén kop\n\nTekst.'),
  entryOf('literatuur/groen-2020', { titel: 'Groen' }),
];

/** The pieces of a text as a page shows them. */
const pieces = (text: string, more: ReturnType<typeof entryOf>[] = []) => {
  const graph = graphOf([entryOf('casussen/eigen', {}, text), ...others(), ...more]);
  return textOf(graph, graph.get('casussen/eigen'), () => ({ width: 10, height: 5, sizes: [{ width: 10, address: '/a.webp' }] }));
};
/** The HTML of a text of one section, without the boxes of that section. */
const html = (text: string): string =>
  pieces(text)
    .map((piece) => ('html' in piece ? piece.html : `{${piece.figuur}}`))
    .join('')
    .replace(/^<section class="deel"><div class="deel-tekst">([^]*)<\/div><\/section>$/, '$1');

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

  test('a heading has the anchor that the graph knows, and stands beside its text', () => {
    expect(pieces('Vooraf.\n\n## Inhoud\n\nTekst.\n\n### Dieper\n\nMeer.')).toEqual([
      {
        html: '<section class="deel"><div class="deel-tekst"><p>Vooraf.</p>\n</div></section><section class="deel"><h2 id="inhoud-1">Inhoud</h2><div class="deel-tekst">\n<p>Tekst.</p>\n<h3 id="dieper">Dieper</h3>\n<p>Meer.</p></div></section>',
      },
    ]);
  });

  test('notes stand at the foot, in Dutch, and lead back', () => {
    const [piece] = pieces('Een zin[^a] en[^b].\n\n[^a]: De noot.\n\n[^b]: Nog een.');
    const text = piece && 'html' in piece ? piece.html : '';
    expect(text).toContain('<sup><a href="#noot-fn-a" id="noot-fnref-a" data-footnote-ref aria-describedby="footnote-label">1</a></sup>');
    expect(text).toContain('<section class="deel" data-footnotes><h2 id="footnote-label">Noten</h2><div class="deel-tekst">');
    expect(text).toContain('<li id="noot-fn-a">');
    expect(text).toContain('aria-label="Terug naar de plek van noot 1"');
    expect(text).toContain('aria-label="Terug naar de plek van noot 2"');
    expect(text).not.toMatch(/Back to|Footnotes/);
  });

  test('a table scrolls in a box that the keyboard reaches, each with its number', () => {
    const text = html('| a |\n| - |\n| b |\n\nTekst.\n\n| c |\n| - |\n| d |');
    expect(text).toContain('<div class="tabel" tabindex="0" role="region" aria-label="Tabel 1"><table>');
    expect(text.match(/aria-label="Tabel 2"/g)).toHaveLength(1);
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
    expect(['casussen/a', 'casussen/b'].map((id) => textOf(graph, graph.get(id), () => undefined))).toEqual([[], []]);
  });

  test('the first use of a term opens its definition, and not on its own page', () => {
    const term = entryOf('begrippen/dip', { titel: 'Dip', kort: 'Een dal.' });
    const [piece] = pieces('De dip en nog een dip.', [term]);
    expect(piece && 'html' in piece && piece.html).toContain(
      '<p>De <button class="term" type="button" popovertarget="begrip-dip">dip</button> en nog een dip.</p>',
    );
    const graph = graphOf([entryOf('begrippen/dip', { titel: 'Dip' }, 'De dip.')]);
    expect(textOf(graph, graph.get('begrippen/dip'), () => undefined)).toEqual([
      { html: '<section class="deel"><div class="deel-tekst"><p>De dip.</p></div></section>' },
    ]);
  });
});

const root = (...children: Parameters<typeof h>[2][]): Root => h(null, ...children);

describe('terms that explain themselves', () => {
  const graph = () => graphOf([entryOf('begrippen/a', { titel: 'Aap', kort: 'Een dier.' }), entryOf('begrippen/b', { titel: 'Beer', kort: 'Ook.' })]);
  const explained = (tree: Root, own = 'casussen/x'): string => {
    explainTerms(tree, termsOf(graph()), own);
    return toHtml(tree);
  };
  const button = (slug: string, words: string): string =>
    `<button class="term" type="button" popovertarget="begrip-${slug}">${words}</button>`;

  test('two terms in one text each have a button and, after the text, a slip', () => {
    expect(explained(root(h('p', 'Een aap, een beer en een aap.')))).toBe(
      `<p>Een ${button('a', 'aap')}, een ${button('b', 'beer')} en een aap.</p>` +
        ['a', 'b']
          .map(
            (slug) =>
              `<div class="strook" popover="auto" id="begrip-${slug}" data-pagefind-ignore><p class="strook-naam">${slug === 'a' ? 'Aap' : 'Beer'}</p><p>${slug === 'a' ? 'Een dier.' : 'Ook.'}</p><p class="strook-verder"><a href="/begrippen/${slug}/">Lees meer bij het begrip</a> <button type="button" popovertarget="begrip-${slug}" popovertargetaction="hide">Sluit</button></p></div>`,
          )
          .join(''),
    );
  });

  test.each(['a', 'button', 'blockquote', 'code', 'pre', 'table', 'summary', 'figcaption', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])(
    'none within <%s>, at any depth',
    (tag) => {
      expect(explained(root(h(tag, [h('em', 'aap')])))).toBe(`<${tag}><em>aap</em></${tag}>`);
    },
  );

  test('a word within emphasis is explained, loose text of the root is not', () => {
    expect(explained(root(h('p', [h('em', 'aap')])))).toContain(`<em>${button('a', 'aap')}</em>`);
    expect(explained(root('aap'))).toBe('aap');
  });

  test('after what is closed, the next use is the first', () => {
    expect(explained(root(h('h2', 'Aap'), h('p', 'De aap.')))).toContain(`<h2>Aap</h2><p>De ${button('a', 'aap')}.</p>`);
  });

  test('its own term is passed over, and another is not', () => {
    expect(explained(root(h('p', 'Een aap en een beer.')), 'begrippen/a')).toContain(`<p>Een aap en een ${button('b', 'beer')}.</p>`);
  });
});

describe('sections', () => {
  const wrapped = (tree: Root): string => {
    wrapSections(tree);
    return toHtml(tree);
  };
  const own = () => h('div.eigen', [h('p.van-ons', 'Van ons'), h('p', 'x')]);

  test('a text without headings is one, and white space makes none', () => {
    expect(wrapped(root('\n', h('p', 'a'), '\n', h('p', 'b')))).toBe(
      '<section class="deel"><div class="deel-tekst"><p>a</p>\n<p>b</p></div></section>',
    );
    expect(wrapped(root('\n'))).toBe('');
  });

  test('a section that is ours as a whole says so under its heading, once', () => {
    expect(wrapped(root(h('h2', 'Kop'), '\n', own(), h('h2', 'Twee'), h('p', 'b')))).toBe(
      '<section class="deel"><h2>Kop<span class="van-ons">Van ons</span></h2><div class="deel-tekst">\n<div class="eigen"><p>x</p></div></div></section>' +
        '<section class="deel"><h2>Twee</h2><div class="deel-tekst"><p>b</p></div></section>',
    );
    expect(wrapped(root(h('h2', 'Kop'), own()))).toContain('<h2>Kop<span class="van-ons">Van ons</span></h2>');
  });

  test('a section that is ours in part keeps the label at the block, as does text without a heading', () => {
    const label = '<div class="eigen"><p class="van-ons">Van ons</p><p>x</p></div>';
    expect(wrapped(root(h('h2', 'Kop'), own(), h('p', 'meer')))).toContain(label);
    expect(wrapped(root(own()))).toContain(label);
    expect(wrapped(root(h('h2', 'Kop'), h('div.eigen', [h('p', 'x')])))).toContain('<h2>Kop</h2>');
    expect(wrapped(root(h('h2', 'Kop'), h('div.kader', [h('p.van-ons', 'x')])))).toContain('<h2>Kop</h2>');
  });

  test('the notes are a section with their own heading', () => {
    expect(wrapped(root(h('p', 'a'), h('section', [h('h2', 'Noten'), h('ol')])))).toBe(
      '<section class="deel"><div class="deel-tekst"><p>a</p></div></section><section class="deel" data-footnotes><h2>Noten</h2><div class="deel-tekst"><ol></ol></div></section>',
    );
  });
});

test('a table within another block is boxed too, and one in a table is not', () => {
  const tree = root(h('div', [h('table', [h('tr', [h('td', [h('table')])])])]), h('p', 'x'));
  wrapTables(tree);
  expect(toHtml(tree)).toBe(
    '<div><div class="tabel" tabindex="0" role="region" aria-label="Tabel 1"><table><tr><td><table></table></td></tr></table></div></div><p>x</p>',
  );
});
