import type { Root } from 'hast';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { termsOf } from '../../src/graph/terms.ts';
import { explainTerms } from '../../src/text/explain-terms.ts';
import { entryOf, graphOf } from './made.ts';

const root = (...children: Parameters<typeof h>[2][]): Root => h(null, ...children);

describe('terms that explain themselves', () => {
  const graph = () =>
    graphOf([
      entryOf('begrippen/a', { titel: 'Aap', kort: 'Een dier.' }),
      entryOf('begrippen/b', { titel: 'Beer', kort: 'Ook.' }),
    ]);
  const explained = (tree: Root, own = 'casussen/x'): string => {
    explainTerms(tree, termsOf(graph()), own);
    return toHtml(tree);
  };
  const link = (slug: string, words: string): string =>
    `<a class="term" href="/begrippen/${slug}/" data-strook="begrip-${slug}">${words}</a>`;

  test('two terms in one text are each a link and have, after the text, a slip', () => {
    expect(explained(root(h('p', 'Een aap, een beer en een aap.')))).toBe(
      `<p>Een ${link('a', 'aap')}, een ${link('b', 'beer')} en een aap.</p>` +
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
    expect(explained(root(h('p', [h('em', 'aap')])))).toContain(`<em>${link('a', 'aap')}</em>`);
    expect(explained(root('aap'))).toBe('aap');
  });

  test('after what is closed, the next use is the first', () => {
    expect(explained(root(h('h2', 'Aap'), h('p', 'De aap.')))).toContain(`<h2>Aap</h2><p>De ${link('a', 'aap')}.</p>`);
  });

  test('its own term is passed over, and another is not', () => {
    expect(explained(root(h('p', 'Een aap en een beer.')), 'begrippen/a')).toContain(
      `<p>Een aap en een ${link('b', 'beer')}.</p>`,
    );
  });
});
