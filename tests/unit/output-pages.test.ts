import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { passing, policyFor } from '../../src/layouts/content-security-policy.ts';
import { notFoundPage } from '../../src/output/not-found-page.ts';
import { relativeAddresses, relativeStyles, withPrefix } from '../../src/output/relative-addresses.ts';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('relative addresses', () => {
  test.each([
    ['<a href="/kernvragen/">', 'index.html', '<a href="./kernvragen/">'],
    ['<a href="/">', 'modellen/dip/index.html', '<a href="../../">'],
    ['<script src="/_astro/x.js">', 'zoeken/index.html', '<script src="../_astro/x.js">'],
    ['<form action="/zoeken/" data-root="/">', 'a/index.html', '<form action="../zoeken/" data-root="../">'],
    ['<a href="//elders.nl/">', 'a/index.html', '<a href="//elders.nl/">'],
    ['<a href="https://elders.nl/">', 'a/index.html', '<a href="https://elders.nl/">'],
    ['<a href="#kop">', 'a/index.html', '<a href="#kop">'],
    ['<a data-href="/x">', 'a/index.html', '<a data-href="/x">'],
    ['<p>schrijf href="/x" zo</p>', 'a/index.html', '<p>schrijf href="/x" zo</p>'],
    ['<img src="/a.webp" srcset="/a.webp 480w">', 'a/b/index.html', '<img src="../../a.webp" srcset="../../a.webp 480w">'],
    [
      '<img srcset="/a-480.webp 480w, /a-800.webp 800w,/a-1200.webp 1200w">',
      'a/index.html',
      '<img srcset="../a-480.webp 480w, ../a-800.webp 800w,../a-1200.webp 1200w">',
    ],
    ['<source\n  srcset="/a.webp 1x,\n  /b.webp 2x">', 'index.html', '<source\n  srcset="./a.webp 1x,\n  ./b.webp 2x">'],
    [
      '<img srcset="//elders.nl/a.webp 1x, https://b.nl/b.webp 2x, /c,d.webp 3x">',
      'index.html',
      '<img srcset="//elders.nl/a.webp 1x, https://b.nl/b.webp 2x, ./c,d.webp 3x">',
    ],
    ['<a href="/a/"><img src="/b">', 'a/index.html', '<a href="../a/"><img src="../b">'],
  ])('%s on %s becomes %s', (html, page, expected) => {
    expect(relativeAddresses(html, page)).toBe(expected);
  });

  test('a prefix of any kind comes before them', () => {
    expect(withPrefix('<a href="/x/">', '/samen/')).toBe('<a href="/samen/x/">');
  });

  test('a stylesheet finds its files from the folder it stands in', () => {
    expect(relativeStyles(`src:url(/fonts/a.woff2),url("/_astro/b.woff2"),url('/c'),url(data:x),url(//d)`)).toBe(
      `src:url(../fonts/a.woff2),url("../_astro/b.woff2"),url('../c'),url(data:x),url(//d)`,
    );
  });
});

describe('the policy of a page', () => {
  test('lets it load its own files, and the one style that passes it into the next', () => {
    expect(policyFor().split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self' 'wasm-unsafe-eval'",
      `style-src 'self' ${hashOf(passing)}`,
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self'",
      "worker-src 'self'",
      "manifest-src 'self'",
      "form-action 'self'",
      "base-uri 'self'",
    ]);
  });

  test('lets in a style or a script of the page itself by its hash only', () => {
    const [, scripts, styles] = policyFor(['a{}', 'b{}'], ['x()']).split('; ');
    expect(scripts).toBe(`script-src 'self' 'wasm-unsafe-eval' ${hashOf('x()')}`);
    expect(styles).toBe(`style-src 'self' ${hashOf('a{}')} ${hashOf('b{}')}`);
  });
});

describe('the page for a wrong address', () => {
  const page =
    '<head><meta http-equiv="Content-Security-Policy" content="oud"><link rel="preload" href="/fonts/f"><link rel="icon" href="/i.svg"><link rel="stylesheet" href="/_astro/p.css" media="print"><link rel="stylesheet" href="/_astro/a.css"></head><body><script type="module" src="/_astro/x.js"></script><a href="/zoeken/">zoek</a></body>';
  const styles = (address: string): string =>
    address.endsWith('a.css') ? 'a{b:c}@font-face{src:url(../fonts/f)format("woff2")}@font-face{src:local(Arial)}' : 'p{}';
  const inlined = 'a{b:c}@font-face{src:local(Arial)}';
  const scriptIn = (html: string): string => /<script>(.*?)<\/script>/.exec(html)?.[1] ?? '';
  const templateIn = (html: string): string => /<template data-later>(.*?)<\/template>/.exec(html)?.[1] ?? '';
  const policyIn = (html: string): string => /content="([^"]*)"/.exec(html)?.[1] ?? '';

  test('at a known address starts its links at the path of the site, and needs no script to find it', () => {
    const html = notFoundPage(page, styles, 'https://a.nl/samen/');
    expect(html).toContain('<a href="/samen/zoeken/">');
    expect(html).toContain('<script type="module" src="/samen/_astro/x.js">');
    expect(html).not.toMatch(/<script>|<template/);
    expect(policyIn(html)).toBe(policyFor([passing, inlined]));
  });

  test('at an unknown address finds out where the site begins, with a script that its policy knows', () => {
    const html = notFoundPage(page, styles, undefined);
    // Who has no script is at the root of a host most often.
    expect(html).toContain('<a href="/zoeken/">');
    expect(scriptIn(html)).toContain("fetch(root+'kennis.json',{method:'HEAD'})");
    expect(html).toMatch(/<script>.+<\/script><\/body>$/);
    expect(policyIn(html)).toBe(policyFor([passing, inlined], [scriptIn(html)]));
  });

  test('fetches nothing before it knows that, and has its styles without', () => {
    const html = notFoundPage(page, styles, undefined);
    expect(html).toContain(`<style>${inlined}</style></head>`);
    expect(html.replace(/<template.*?<\/template>/, '')).not.toMatch(/<link|src=|url\(/);
    expect(templateIn(html)).toBe(
      '<link rel="icon" href="/i.svg"><link rel="stylesheet" href="/_astro/a.css"><script type="module" src="/_astro/x.js"></script>',
    );
  });

  test('the script finds the nearest folder above that holds the site, puts links right, and lets the page fetch', async () => {
    const asked: string[] = [];
    const nodesOf = (elements: Record<string, string>[]) =>
      elements.map((own) => ({
        getAttribute: (name: string) => own[name],
        setAttribute: (name: string, value: string) => void (own[name] = value),
      }));
    const elements: Record<string, string>[] = [{ href: '/zoeken/' }, { action: '/zoeken/', href: '#kop' }];
    const kept: Record<string, string>[] = [{ src: '/_astro/x.js' }];
    const content = { querySelectorAll: () => nodesOf(kept) };
    const appended: unknown[] = [];
    const run = new Function('location', 'fetch', 'document', `return ${scriptIn(notFoundPage(page, styles, undefined))}`) as (
      ...given: unknown[]
    ) => Promise<void>;
    await run(
      { pathname: '/a/b/c/weg' },
      (address: string) => {
        asked.push(address);
        if (address === '/kennis.json') throw new Error('Not allowed');
        // The folder between has another answer to whatever is not there: a page of its own.
        return Promise.resolve(
          new Response(null, { headers: { 'content-type': address === '/a/b/kennis.json' ? 'application/json' : 'text/html' } }),
        );
      },
      {
        querySelector: () => ({ content }),
        querySelectorAll: () => nodesOf(elements),
        head: { append: (node: unknown) => appended.push(node) },
      },
    );
    expect(asked).toEqual(['/kennis.json', '/a/kennis.json', '/a/b/kennis.json']);
    expect(elements).toEqual([{ href: '/a/b/zoeken/' }, { action: '/a/b/zoeken/', href: '#kop' }]);
    expect(kept).toEqual([{ src: '/a/b/_astro/x.js' }]);
    expect(appended).toEqual([content]);
  });
});
