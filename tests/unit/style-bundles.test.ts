import { describe, expect, test } from 'vitest';
import { layerOrder } from '../../src/styles/layer-order.ts';
import { StyleBundles } from '../../src/output/style-bundles.ts';

const link = (name: string, medium = ''): string => `<link rel="stylesheet" href="/_astro/${name}.css"${medium}>`;
const bundles = () =>
  new StyleBundles(
    (address) => `/* ${address} */`,
    () => new Set(),
  );
const hrefs = (html: string): string[] => [...html.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href);

describe('the style sheets of a page', () => {
  test('become one, in their order, at the place of the first', () => {
    const made = bundles();
    const html = made.into(`<head>${link('a')}<title>x</title>${link('b')}</head>`);
    const [[address = '', css = ''] = []] = made.entries();
    expect(css).toBe(`${layerOrder}\n/* /_astro/a.css */\n/* /_astro/b.css */`);
    expect(address).toMatch(/^\/_astro\/stijl\.[\w-]{8}\.css$/);
    expect(html).toBe(`<head><link rel="stylesheet" href="${address}"><title>x</title></head>`);
  });

  test('stay apart for paper', () => {
    const made = bundles();
    const html = made.into(`${link('p', ' media="print"')}${link('a')}${link('q', ' media="print"')}`);
    const css = new Map(made.entries());
    expect(html).toMatch(/^<link rel="stylesheet" href="[^"]+" media="print"><link rel="stylesheet" href="[^"]+">$/);
    expect(hrefs(html).map((address) => css.get(address))).toEqual([
      `${layerOrder}\n/* /_astro/p.css */\n/* /_astro/q.css */`,
      `${layerOrder}\n/* /_astro/a.css */`,
    ]);
  });

  test('are shared by pages that have the same', () => {
    const made = bundles();
    const pages = [`${link('a')}${link('b')}`, `${link('a')}${link('b')}<p>`, link('a')].map((html) => hrefs(made.into(html))[0]);
    expect(pages[0]).toBe(pages[1]);
    expect(pages[2]).not.toBe(pages[0]);
    expect(made.entries()).toHaveLength(2);
  });

  test('are kept by themselves where a page only fetches them ahead', () => {
    const made = bundles();
    const ahead = '<link rel="prefetch" href="/_astro/later.css" data-werkstijl>';
    expect(made.into(`${ahead}${link('a')}`)).toContain(ahead);
    expect(new Map(made.entries()).get('/_astro/later.css')).toBe('/* /_astro/later.css */');
  });

  test('lose the rules that match nothing on the pages that share them', () => {
    const css =
      '.een{color:red}.twee{color:red}.drie .een{color:gold}.vier,.een{color:tan}.vijf:not(.zes){color:plum}p{color:red}' +
      '@media print{.twee{color:red}}';
    const made = new StyleBundles(
      () => css,
      () => new Set(['vijf']),
    );
    for (const name of ['een', 'drie']) made.note(`${link('a')}<p class="${name}">`);
    made.into(`${link('a')}<p class="een">`);
    const [[address = '', text = ''] = []] = made.entries();
    expect(text).not.toMatch(/\.twee|@media/);
    expect(text).toMatch(/\.een\{color:red\}.*\.drie \.een.*\.vier,\.een\{color:tan\}.*\.vijf:not\(\.zes\).*p\{color:red\}/);
    const other = new StyleBundles(
      () => css,
      () => new Set(),
    );
    other.note(`${link('a')}<p class="twee">`);
    other.into(`${link('a')}<p class="twee">`);
    // Another content gives another name: a browser keeps a file by its name.
    expect(other.entries()[0]?.[0]).not.toBe(address);
  });

  test('begin with the order of the layers, the reset first and paper last, also when what matches nothing is gone', () => {
    const made = new StyleBundles(
      () => '@layer base{p{color:red}}',
      () => new Set(),
    );
    made.note(link('a'));
    made.into(link('a'));
    const names = [...(made.entries()[0]?.[1] ?? '').matchAll(/@layer ([\w,\s]+)/g)].flatMap(([, list = '']) =>
      list.split(/,\s*/),
    );
    expect(names).toEqual(['reset', 'tokens', 'base', 'layout', 'components', 'werk', 'print']);
  });

  test('lose the tokens that nothing asks for, not a sheet of the page, its scripts or itself', () => {
    const css =
      ':root{--een:1px;--twee:var(--een);--drie:3px;--vier:4px;--vijf:5px;--zes:var(--zeven);--zeven:7px}p{width:var(--twee)}';
    const sheets = new Map([
      ['/_astro/a.css', css],
      ['/_astro/p.css', 'p{width:var(--drie,2px)}'],
    ]);
    const made = new StyleBundles(
      (address) => sheets.get(address) ?? '',
      () => new Set(['--vier']),
    );
    const html = `${link('p', ' media="print"')}${link('a')}<p style="width:var(--vijf)">`;
    made.note(html);
    const [, address = ''] = hrefs(made.into(html));
    expect(new Map(made.entries()).get(address)?.match(/--\w+(?=:)/g)).toEqual(['--een', '--twee', '--drie', '--vier', '--vijf']);
  });

  test('are left alone where there are none', () => {
    const made = bundles();
    expect(made.into('<link rel="icon" href="/favicon.svg">')).toBe('<link rel="icon" href="/favicon.svg">');
    expect(made.entries()).toEqual([]);
  });
});
