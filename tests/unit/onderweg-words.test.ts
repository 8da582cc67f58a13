import { describe, expect, test } from 'vitest';
import { sizeOf } from '../../src/islands/onderweg/words.ts';
import { notKeptPage } from '../../src/onderweg/not-kept-page.ts';
import { manifestOf } from '../../src/output/onderweg/app-files.ts';

describe('the page that says that another is not kept', () => {
  const about =
    '<html><head><title>Bewaar · Tuin</title><link rel="canonical" href="x"></head><body><a class="naar-inhoud" href="#inhoud">In</a><main id="inhoud"><h1 class="t"> Bewaar </h1><p class="hoofd-antwoord"> Dan. </p> <div class="inhoud"> <p>vroeger</p> <div></div> <template data-niet-bewaard data-titel="Niet bewaard" data-zin="Geen verbinding."> <ul class="l" data-bewaard></ul> </template> </div> <p>voet van het blad</p> </main><footer>voet</footer></body></html>';
  const page = notKeptPage(about, {
    root: 'https://tuin.example/a/b/',
    asked: '/a/b/x"<script>/',
    kept: { heleSite: false, paginas: [{ adres: 'vragen/wie/', titel: 'Wie $& <i>' }] },
  });

  test('keeps the frame, and counts its addresses from the page that it is made of', () => {
    expect(page).toContain('<head><base href="https://tuin.example/a/b/onderweg/">');
    expect(page).toContain('<p>voet van het blad</p> </main><footer>voet</footer>');
    expect(page).toContain('<title>Niet bewaard</title>');
    expect(page).toMatch(/<h1 class="t">Niet bewaard<\/h1><p class="hoofd-antwoord">Geen verbinding\.<\/p>/);
    expect(page).not.toMatch(/vroeger|canonical|<template/);
  });

  test('lists what is kept, and what was asked stays text', () => {
    expect(page).toContain('<ul class="l"><li><a href="https://tuin.example/a/b/vragen/wie/">Wie $&amp; &lt;i&gt;</a></li></ul>');
    expect(page).toContain('href="/a/b/x&quot;&lt;script&gt;/#inhoud"');
    expect(page).not.toContain('<script>');
  });
});

test.each([
  [0, '1 kB'],
  [437_100, '437 kB'],
  [1_260_000, '1,3 MB'],
  [9_990_000, '10,0 MB'],
  [11_400_000, '11 MB'],
])('%i bytes are told as %s', (bytes, words) => expect(sizeOf(bytes)).toBe(words));

test('the manifest counts from where it stands itself, so that the site works in any folder', () => {
  const manifest = JSON.parse(manifestOf({ naam: 'Tuin', omschrijving: 'Over de tuin.' })) as Record<string, unknown>;
  expect(manifest).toMatchObject({ name: 'Tuin', lang: 'nl', start_url: './', scope: './' });
  expect(JSON.stringify(manifest['icons'])).not.toContain('"/');
});
