import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { movedPage, movedPages } from '../../src/output/moved-pages.ts';
import { entryOf, graphOf } from './made.ts';

const graph = graphOf([
  entryOf('modellen/nieuw', { titel: 'Nieuw & <beter>', vorigeIds: ['modellen/oud', 'casussen/ook'] }),
  entryOf('literatuur/nu-2020', { vorigeIds: ['literatuur/toen-2020'] }),
  entryOf('paginas/over', { vorigeIds: ['paginas/wie'] }),
]);

describe('an old address', () => {
  test('is that of every entry with a page; an anchor stays on its page', () => {
    expect(movedPages(graph).map(({ from, to }) => `${from} ${to}`)).toEqual([
      '/modellen/oud/ /modellen/nieuw/',
      '/casussen/ook/ /modellen/nieuw/',
      '/wie/ /over/',
    ]);
  });

  test.each([
    [undefined, ['../nieuw/', '../../modellen/nieuw/', '../over/']],
    ['https://a.nl/map/', ['https://a.nl/map/modellen/nieuw/', 'https://a.nl/map/modellen/nieuw/', 'https://a.nl/map/over/']],
  ])('leads on without a script, in a folder too, and is not for search engines (%s)', (siteUrl, canonicals) => {
    movedPages(graph).forEach((moved, index) => {
      const root = parse(movedPage(moved, siteUrl, 'Tuin'));
      const link = root.querySelector('a')?.getAttribute('href') ?? '';
      expect(new URL(link, `https://a.nl/map${moved.from}`).pathname).toBe(`/map${moved.to}`);
      expect(root.querySelector('meta[http-equiv=refresh]')?.getAttribute('content')).toBe(`0; url=${link}`);
      expect(root.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(canonicals[index]);
      expect(root.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
      expect(root.querySelector('meta[http-equiv=Content-Security-Policy]')?.getAttribute('content')).toBe("default-src 'none'");
      expect(root.querySelector('script')).toBeNull();
    });
  });
});
