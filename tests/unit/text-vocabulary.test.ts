import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { DrawingContext } from '../../src/components/text/component.ts';
import { figureMark } from '../../src/components/text/pictures.ts';
import { vocabulary } from '../../src/components/text/vocabulary.ts';
import { shapeOf } from '../../src/schema/walk.ts';
import { parseText } from '../../src/text/parse.ts';

describe('the vocabulary', () => {
  test.each([...vocabulary.values()])(
    '$naam is described for redacteuren, and its example is right',
    ({ naam, uitleg, voorbeeld, schema }) => {
      expect(uitleg.length).toBeGreaterThan(20);
      const { mistakes, components } = parseText(voorbeeld);
      expect(mistakes).toEqual([]);
      expect([...components.values()].map(({ component }) => component.naam)).toEqual([naam]);
      const silent = Object.entries(shapeOf(schema, []) ?? {}).filter(([, field]) => !field.description);
      expect(silent.map(([field]) => field)).toEqual([]);
      expect(z.toJSONSchema(schema, { io: 'input' })).toMatchObject({ type: 'object', additionalProperties: false });
    },
  );

  const context: DrawingContext = {
    isInline: false,
    entryOf: (id) => (id === 'bronnen/boek' ? { label: 'Het boek', url: '/bronnen/boek/' } : undefined),
    pictureOf: (file) =>
      file === 'weg.jpg'
        ? undefined
        : {
            width: 900,
            height: 600,
            sizes: [
              { width: 480, address: '/a-480.webp' },
              { width: 800, address: '/a-800.webp' },
            ],
          },
  };
  const drawn = (naam: string, props: object, over: Partial<DrawingContext> = {}): string => {
    const accepted = vocabulary.get(naam)?.accept(props);
    const children = [
      { type: 'element' as const, tagName: 'p', properties: {}, children: [{ type: 'text' as const, value: 'x' }] },
    ];
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
    expect(drawn('Kader', { kop: 'Let op' })).toBe(
      '<aside class="kader" aria-label="Let op"><p class="kader-kop">Let op</p><p>x</p></aside>',
    );
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
