import { readdirSync, readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { groupsOf, reservedAddresses } from '../../src/graph/address.ts';
import type { Knowledge } from '../../src/graph/knowledge.ts';
import { builtGraph, expectedPages } from './expected-pages.ts';
import { builtPages } from './pages.ts';

const pages = builtPages();

const byFile = new Map(pages.map((page) => [page.file, page]));

const knowledge = JSON.parse(readFileSync('dist/kennis.json', 'utf8')) as Knowledge;

/** Only the pages that break a rule, each with what is wrong: so that a failure names them all. */
const offenders = (check: (page: (typeof pages)[number]) => string | undefined): string[] =>
  pages.flatMap((page) => {
    const found = check(page);
    return found ? [`${page.file}: ${found}`] : [];
  });

describe('every page', () => {
  test('is one that entries and kinds ask for, and none is missing', () => {
    expect(pages.map(({ file }) => file)).toEqual(expectedPages(builtGraph()));
  });

  test('about the site lies over no folder of the generator: each of those has an address that no entry can take', () => {
    const { kinds, entries } = builtGraph();
    const reserved = new Set(reservedAddresses(kinds.list, groupsOf(kinds)));
    const own = new Set(entries.map(({ url }) => url));
    const folders = readdirSync('dist', { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [`/${one.name}/`] : []));
    expect(folders.length).toBeGreaterThan(20);
    expect(folders.filter((folder) => !reserved.has(folder) && !own.has(folder))).toEqual([]);
  });

  test('of an entry shows the title, the answer and the kind of that entry', () => {
    const graph = builtGraph();
    const own = graph.entries.filter(({ url }) => url.endsWith('/'));
    expect(own.length).toBeGreaterThan(300);
    const plain = (text: string | undefined): string =>
      (text ?? '')
        .replaceAll('\u00ad', '')
        .replace(/[\s\u00a0]+/g, ' ')
        .trim();
    const wrong = own.flatMap(({ id, url, collection, data: { titel, antwoord, kort } }) => {
      const root = byFile.get(`${url.slice(1)}index.html`)?.root;
      const { enkelvoud, plaats } = graph.kinds.get(collection);
      const isRight =
        plain(root?.querySelector('h1')?.text) === plain(titel) &&
        plain(root?.querySelector('main')?.text).includes(plain(antwoord ?? kort)) &&
        (plaats === 'los' || root?.querySelector('title')?.text.includes(enkelvoud));
      return isRight ? [] : [id];
    });
    expect(wrong).toEqual([]);
  });

  test('has no space before a comma', () => {
    // What others wrote in their language stays as it is: the words of a licence.
    const foreign = /<div lang="en">.*?<\/div>/gs;
    const own = (html: string): string => parse(html.replace(foreign, '')).querySelector('main')?.text ?? '';
    expect(offenders(({ html }) => /.{0,30}\s,(?=\s).{0,10}/s.exec(own(html))?.[0])).toEqual([]);
  });

  test('has no dot between names that can begin a line', () => {
    expect(offenders(({ html }) => /.{0,30}(?:[^\u00a0]|\s\u00a0)· (?=<a ).{0,30}/s.exec(html)?.[0])).toEqual([]);
  });

  test('is Dutch', () => {
    expect(offenders(({ root }) => (root.querySelector('html')?.getAttribute('lang') === 'nl' ? undefined : 'lang'))).toEqual([]);
  });

  test('has one h1', () => {
    expect(offenders(({ root }) => (root.querySelectorAll('h1').length === 1 ? undefined : 'h1'))).toEqual([]);
  });

  test('has a title of its own', () => {
    const titles = pages.map(({ root }) => root.querySelector('title')?.text ?? '');
    expect(titles.filter((title, index) => title === '' || titles.indexOf(title) !== index)).toEqual([]);
  });

  test('has landmarks and a skip link', () => {
    const needed = ['header', 'main#inhoud', 'footer', 'nav[aria-label]', 'a[href="#inhoud"]'];
    expect(offenders(({ root }) => needed.find((selector) => !root.querySelector(selector)))).toEqual([]);
  });

  test('skips no level of heading', () => {
    const jump = (levels: number[]) => levels.find((level, index) => level - (levels[index - 1] ?? 1) > 1);
    const levelsOf = (html: string) => [...html.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level));
    expect(offenders(({ html }) => (jump(levelsOf(html)) ? `h${String(jump(levelsOf(html)))}` : undefined))).toEqual([]);
  });

  test('may load its own files only, and no inline script', () => {
    const policyOf = (html: string) => /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    expect(
      offenders(({ html }) => {
        const policy = policyOf(html);
        const isStrict = policy.startsWith("default-src 'none'") && !/unsafe-inline|'unsafe-eval'|https?:/.test(policy);
        return isStrict ? undefined : policy || 'no policy';
      }),
    ).toEqual([]);
  });
});

test('the HTML is valid', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: {
      // Astro and remark write it their way; neither changes what a browser or a screen reader gets.
      'no-inline-style': 'error',
      'long-title': 'off',
      'void-style': 'off',
      'no-trailing-whitespace': 'off',
      'attribute-boolean-style': 'off',
      'doctype-style': 'off',
      'no-raw-characters': 'off',
    },
  });
  const wrong: string[] = [];
  for (const { file, html } of pages) {
    const { results } = await validator.validateString(html);
    wrong.push(
      ...results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${file}:${line} ${ruleId}: ${message}`)),
    );
  }
  expect(wrong).toEqual([]);
});

test('the search index holds each entry once', () => {
  const { languages } = JSON.parse(readFileSync('dist/pagefind/pagefind-entry.json', 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  const counted = Object.entries(languages).map(([language, { page_count }]) => [language, page_count]);
  expect(counted).toEqual([['nl', knowledge.entries.length]]);
});
