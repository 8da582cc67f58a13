import type { Server } from 'node:http';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firefoxPath } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.ts';
import type { Blad } from '../../src/instruments/blad.ts';
import { bewaardMet } from '../browser/instruments-sheets.ts';
import { pagesOfEachKind } from '../browser/pages-of-each-kind.ts';
import { Firefox } from './marionette.ts';

let firefox: Firefox;
let site: { url: string; server: Server };

beforeAll(async () => {
  site = await serve('dist');
  firefox = await Firefox.start(firefoxPath() ?? 'firefox', 2828);
});
afterAll(async () => {
  await firefox.stop();
  site.server.close();
});

/** What is drawn on each sheet of a PDF: how many strokes and signs, and the words that can be read back. */
async function sheetsOf(pdf: Buffer): Promise<{ drawn: number; words: string }[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const sheets = Array.from({ length: document.numPages }, async (_, index) => {
    const page = await document.getPage(index + 1);
    const { items } = await page.getTextContent();
    const { fnArray } = await page.getOperatorList();
    return { drawn: fnArray.length, words: letters(items.map((item) => ('str' in item ? item.str : '')).join('')) };
  });
  return Promise.all(sheets);
}

const letters = (text: string): string => text.replace(/[^\p{L}]/gu, '');

describe('Firefox prints', () => {
  // A bundel that is empty prints one sentence.
  const full = pagesOfEachKind().filter((address) => address !== 'bundel/');
  test.each(full.map((address) => [address]))('/%s with what it says, and no empty sheet', async (address) => {
    await firefox.open(site.url + address);
    const shown = letters(String(await firefox.run('return document.querySelector("main").innerText')));
    const sheets = await sheetsOf(await firefox.print());
    // Bold letters become outlines in Firefox's PDF: what is lighter can be read back.
    expect(sheets.map(({ words }) => words).join('').length).toBeGreaterThan(shown.length * 0.15);
    expect(sheets.filter(({ drawn }) => drawn < 25)).toEqual([]);
  });

  test('a bundel as one document: cover, contents, its pages with their numbers', async () => {
    const [one, two] = pagesOfEachKind().filter((address) => /^[a-z]+\/[a-z0-9-]+\/$/.test(address));
    const ids = [one, two].map((address) => `stuk=${(address ?? '').replace(/\/$/, '')}`);
    await firefox.open(`${site.url}bundel/#titel=Proefbundel&${ids.join('&')}&stuk=!Denk+hieraan`);
    const isReady = async (): Promise<boolean> =>
      (await firefox.run('return document.querySelector("mijn-bundel").dataset.klaar')) === '2';
    await expect.poll(isReady, { timeout: 20_000 }).toBe(true);
    const sheets = await sheetsOf(await firefox.print());
    expect(sheets.length).toBeGreaterThanOrEqual(4);
    expect(sheets.filter(({ drawn }) => drawn < 10)).toEqual([]);
    expect(sheets.map(({ words }) => words).join('')).toContain('Denkhieraan');
  });

  test.each([
    [3, 'instrumenten/quick-scan-samenwerking'],
    [12, 'instrumenten/keuzehulp-governancevorm'],
    [3, 'instrumenten/matrix-samenwerkingsportfolio'],
    [12, 'modellen/twaalf-governance-dilemmas'],
    [3, 'instrumenten/impactanalyse-ondersteunende-diensten'],
    [12, 'instrumenten/spelregels-opstellen'],
    [12, 'instrumenten/netwerkkaart'],
  ])('the outcome of %i people of %s on one A4', async (count, id) => {
    await firefox.open(`${site.url}${id}/`);
    const data = await firefox.run('return document.querySelector("werk-blad script").textContent');
    const kept = bewaardMet(JSON.parse(String(data)) as Blad, count, count === 3);
    await firefox.run(`localStorage.setItem(${JSON.stringify(`handreiking / ${id}/`)}, ${JSON.stringify(kept)}); return 1`);
    await firefox.open(`${site.url}#`);
    await firefox.open(`${site.url}${id}/#uitkomst`);
    await expect
      .poll(() => firefox.run('return document.querySelector("h1").textContent'), { timeout: 20_000 })
      .toContain('wat we zagen');
    await expect.poll(() => firefox.run('return document.documentElement.dataset.papier'), { timeout: 20_000 }).not.toBeNull();
    const sheets = await sheetsOf(await firefox.print());
    expect(sheets).toHaveLength(1);
  });

  test('the praatplaat with all its lines on one sheet that lies down', async () => {
    await firefox.open(site.url);
    const lines = await firefox.run('return [...document.querySelectorAll(".plaat a")].map((line) => line.textContent)');
    const pdf = await firefox.print();
    const sheets = await sheetsOf(pdf);
    expect(sheets).toHaveLength(1);
    const page = await (await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise).getPage(1);
    const [, , width = 0, height = 0] = page.view;
    expect(width).toBeGreaterThan(height);
    expect(Array.isArray(lines) && lines.length).toBeGreaterThan(20);
  });

  test('a section over the end of a sheet, as Chromium does: no sheet but the last is half empty', async () => {
    await firefox.open(`${site.url}kernvragen/governance-van-het-netwerk/`);
    const sheets = await sheetsOf(await firefox.print());
    const shortest = Math.min(...sheets.slice(0, -1).map(({ words }) => words.length));
    expect(shortest).toBeGreaterThan(1400);
  });
});
