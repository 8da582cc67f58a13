import { globSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { pagesOfEachKind } from './pages-of-each-kind.ts';

const pages = globSync('**/index.html', { cwd: 'dist' })
  .map((file) => file.replace(/index\.html$/, ''))
  .sort();

/** WCAG 2.2, 1.4.12: what a reader may set without losing anything. */
const spacing = '* { line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em; } p { margin-block-end: 2em; }';

/** How far a page slides sideways, in px. */
const overflowOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

async function tooWide(
  page: Page,
  addresses: readonly string[],
  prepare: () => Promise<void> = async () => {},
): Promise<string[]> {
  const wide: string[] = [];
  for (const address of addresses) {
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    await prepare();
    const overflow = await overflowOf(page);
    if (overflow > 0) wide.push(`/${address} +${overflow}`);
  }
  return wide;
}

test.describe('with a default font of 32 px at 390 px', () => {
  test('no page slides sideways', async ({ playwright, baseURL }, { project }) => {
    test.setTimeout(900_000);
    expect(pages.length).toBeGreaterThan(100);
    // The reader's own setting, so that widths in rem follow it too.
    const { executablePath, args = [] } = project.use.launchOptions ?? {};
    const browser = await playwright.chromium.launch({
      ...(executablePath && { executablePath }),
      args: [...args, '--blink-settings=defaultFontSize=32'],
    });
    const page = await browser.newPage({ viewport: { width: 390, height: 844 }, ...(baseURL && { baseURL }) });
    await page.goto('');
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
    expect(await tooWide(page, project.name === 'wortel' ? pages : pages.slice(0, 5))).toEqual([]);
    // A figure beside a text leaves it more than half of the line.
    await page.goto('modellen/');
    expect((await page.locator('.figuren-een > div').first().boundingBox())?.width).toBeGreaterThan(220);
    // A question has a line of its own, and so has the count of its answers.
    await page.goto('zoeken/?q=vertrouwen');
    expect((await page.getByLabel('Wat is je vraag?').boundingBox())?.width).toBeGreaterThan(300);
    await expect(page.locator('.antwoord').first()).toBeVisible();
    expect((await page.locator('#zoekstand').boundingBox())?.width).toBeGreaterThan(300);
    await browser.close();
  });
});

test('no page slides sideways with the text spacing of WCAG 1.4.12', async ({ page }, { project }) => {
  test.setTimeout(900_000);
  await page.setViewportSize({ width: 390, height: 844 });
  const sheet = (css: string): void => {
    const style = new CSSStyleSheet();
    style.replaceSync(css);
    document.adoptedStyleSheets = [style];
  };
  const some = pages.filter((_, index) => index % (project.name === 'wortel' ? 5 : 60) === 0);
  const own = project.name === 'wortel' ? [...new Set([...some, ...pagesOfEachKind()])] : some;
  expect(await tooWide(page, own, () => page.evaluate(sheet, spacing))).toEqual([]);
  // A word that no longer fits its line breaks at its hyphen, and not before its last letter.
  await page.goto('kernvragen/governance-van-het-netwerk/');
  await page.evaluate(sheet, spacing);
  const firstLine = await page.locator('h1 .heel', { hasText: 'governance' }).evaluate((node) => {
    const range = document.createRange();
    const topOf = (at: number): number => {
      range.setStart(node.firstChild ?? node, at);
      range.setEnd(node.firstChild ?? node, at + 1);
      return [...range.getClientRects()].at(-1)?.top ?? 0;
    };
    const text = node.textContent ?? '';
    return [...text].filter((_, at) => text[at] === '\u00ad' || topOf(at) < topOf(0) + 4).join('');
  });
  expect(firstLine).toBe('governance\u00ad');
});

test('on a phone a table in a text is a block per row, with the names of its columns', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('instrumenten/praatplaat-governance-zorgnetwerken/');
  const table = page.locator('.tabel table').first();
  await expect(table).toHaveAttribute('aria-labelledby', /.+/);
  const cell = table.locator('td[data-kolom]').first();
  expect(await cell.evaluate((node) => getComputedStyle(node).display)).toBe('block');
  expect(await cell.evaluate((node) => getComputedStyle(node, '::before').content)).toContain(
    await cell.getAttribute('data-kolom'),
  );
  expect(await page.getByRole('rowheader').count()).toBeGreaterThan(0);
  await page.setViewportSize({ width: 1100, height: 844 });
  expect(await cell.evaluate((node) => getComputedStyle(node).display)).toBe('table-cell');
});
