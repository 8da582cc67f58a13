import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, firefoxPath } from '../../scripts/browsers.mjs';
import { Firefox } from '../firefox/marionette.ts';
import { build, content, titles } from './editions.ts';
import { titlesOn } from './reader.ts';

/** A folder as people have them. */
const folder = path.join(mkdtempSync(path.join(tmpdir(), 'schijf-')), 'Mijn map é #1');
const home = pathToFileURL(path.join(folder, 'samen-tuinieren', 'index.html')).href;
const at = (file: string): string => new URL(file, home).href;

let zip: Buffer;
beforeAll(() => {
  const site = build(content, 'een', '--zip');
  zip = readFileSync(`${site}.zip`);
  build(content, 'een', '--zip');
  expect(readFileSync(`${site}.zip`).equals(zip), 'a second zip has the same bytes').toBe(true);
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), bytes);
  }
});
afterAll(() => rmSync(path.dirname(folder), { recursive: true }));

describe('a site that is opened from a disk, in Chromium', () => {
  let browser: Browser;
  let page: Page;
  const wrong: string[] = [];
  beforeAll(async () => {
    const executablePath = chromiumPath();
    browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
    page = await browser.newPage();
    page.on('console', (message) => message.type() === 'error' && wrong.push(`${page.url()}: ${message.text()}`));
    page.on('pageerror', ({ message }) => wrong.push(`${page.url()}: ${message}`));
    page.on('requestfailed', (request) => wrong.push(`${page.url()} misses ${request.url()}`));
    page.on('request', (request) => !request.url().startsWith('file:') && wrong.push(`${page.url()} asks ${request.url()}`));
  });
  afterAll(() => browser.close());

  test('leads from page to page, and offers nothing that does not work there', async () => {
    await page.goto(home);
    await page.getByRole('link', { name: 'Vragen', exact: true }).click();
    await page
      .getByRole('link', { name: /^Kernvragen/ })
      .first()
      .click();
    await page.getByRole('link', { name: titles.first }).first().click();
    expect(page.url()).toBe(at(`${titles.page}index.html`));
    expect(await page.getByText('Bewaar voor onderweg').count()).toBe(0);
    expect(await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length)).toBeGreaterThan(1);
    expect(wrong).toEqual([]);
  });

  test('answers a question, and says that it reads no sentences', async () => {
    await page.goto(at('zoeken/index.html?q=wie%20geeft%20er%20watr%20in%20de%20vakantie'));
    expect(await titlesOn(page)).toContain(titles.first);
    await page.getByText('Je leest uit een map op dit apparaat.').waitFor();
    expect(await page.locator('.antwoord-passage').first().isVisible()).toBe(false);
    await page.locator('.antwoord-titel').getByText(titles.first).click();
    expect(page.url()).toBe(at(`${titles.page}index.html`));
    expect(wrong).toEqual([]);
  });

  test('knows titles that are typed half, on the search page and in the header', async () => {
    await page.goto(at('zoeken/index.html?q=bedd'));
    expect(await titlesOn(page)).toEqual(['Bedden indelen']);
    await page.goto(at(`${titles.page}index.html`));
    await page.locator('#kop-vraag').click();
    await page.keyboard.type('tuinb');
    await page.getByRole('option', { name: /^Tuinbalans/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(at('instrumenten/tuinbalans/index.html'));
    expect(wrong).toEqual([]);
  });

  test('puts a page in a bundel, and reads it there', async () => {
    await page.goto(at(`${titles.page}index.html`));
    await page.getByRole('button', { name: 'Leg in mijn bundel' }).click();
    await page.getByRole('link', { name: 'Mijn bundel' }).first().click();
    expect(page.url()).toBe(at('bundel/index.html'));
    await page.getByRole('main').getByText(titles.first).first().waitFor();
    expect(wrong).toEqual([]);
  });

  test('works with instruments and shows how pages hang together', async () => {
    await page.goto(at('instrumenten/tuinbalans/index.html'));
    await page.getByRole('link', { name: 'Begin met invullen' }).click();
    await page.locator('.gang').waitFor();
    await page.goto(at('samenhang/index.html?van=instrumenten/tuinraster'));
    await page.locator('[data-richting="uit"] dd a').first().waitFor();
    await page.locator('[data-richting="uit"] dd a').first().click();
    expect(page.url()).toMatch(/\/index\.html$/);
    expect(wrong).toEqual([]);
  });
});

describe('a site that is opened from a disk, in Firefox', () => {
  let firefox: Firefox;
  beforeAll(async () => void (firefox = await Firefox.start(firefoxPath() ?? 'firefox', 2829)));
  afterAll(() => firefox.stop());
  const shown = (script: string): Promise<unknown> =>
    expect.poll(() => firefox.run(`return (() => { ${script} })()`), { timeout: 20_000 }).toBeTruthy();

  test('answers a question, and leads to the page', async () => {
    await firefox.open(at('zoeken/index.html?q=wie%20geeft%20er%20water%20in%20de%20vakantie'));
    await shown(
      `return [...document.querySelectorAll('.antwoord-titel')].some((link) => link.textContent === ${JSON.stringify(titles.first)})`,
    );
    await firefox.run(`document.querySelector('.antwoord-titel').click()`);
    await shown(`return location.href.endsWith('/index.html') && document.querySelector('h1')`);
  });

  test('works with an instrument', async () => {
    await firefox.open(at('instrumenten/tuinbalans/index.html'));
    await firefox.run(`document.querySelector('[data-begin]').click()`);
    await shown(`return document.querySelector('.gang')`);
  });
});
