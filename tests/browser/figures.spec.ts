import { globSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';

const files = readdirSync('dist/modellen').filter((name) => name.endsWith('.svg'));
const slugs = files.map((name) => name.replace('.svg', ''));

// Each of the two places where the site is served takes one width: both are the same site.
const widthOf = (project: string): number => (project === 'wortel' ? 1440 : 360);

/** What is wrong with the text in a part of the page: lines that leave their box, and lines that lie over each other. */
const faultsIn = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate((scope) => {
    const isHidden = (node: Element | null): boolean => {
      for (let one = node; one; one = one.parentElement) {
        const { clipPath, visibility } = getComputedStyle(one);
        if (clipPath !== 'none' || visibility === 'hidden') return true;
      }
      return false;
    };
    const root = document.querySelector(scope);
    if (!root) return [`there is no ${scope}`];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: { text: string; owner: Element; rect: DOMRect }[] = [];
    while (walker.nextNode()) {
      const { currentNode: node } = walker;
      const owner = node.parentElement;
      if (!owner || !node.textContent?.trim() || owner.closest('style, script, title, desc, option') || isHidden(owner)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects())
        if (rect.width > 1) found.push({ text: node.textContent.trim().slice(0, 40), owner, rect });
    }
    if (found.length === 0) return ['there is no text'];
    const faults: string[] = [];
    const edge = 1.5;
    for (const { text, owner, rect } of found) {
      const box = (owner.closest('td, th, .matrix-vak, li, svg') ?? root).getBoundingClientRect();
      if (rect.left < box.left - edge || rect.right > box.right + edge || rect.bottom > box.bottom + 4)
        faults.push(`leaves its box: ${text}`);
      if (rect.right > innerWidth + edge || rect.left < -edge) faults.push(`leaves the page: ${text}`);
    }
    // Lines have room above and below their letters: only what overlaps by more than that hides something.
    found.forEach((one, index) => {
      for (const other of found.slice(index + 1)) {
        const across = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
        const down = Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top);
        if (across > 1 && down > 0.35 * Math.min(one.rect.height, other.rect.height))
          faults.push(`overlap: ${one.text} / ${other.text}`);
      }
    });
    return faults;
  }, selector);

test('there are figures to look at', () => expect(slugs.length).toBeGreaterThan(70));

test('no text in a figure leaves its box or lies over another text', async ({ page }, { project }) => {
  test.setTimeout(240_000);
  await page.setViewportSize({ width: widthOf(project.name), height: 900 });
  const faults: string[] = [];
  for (const slug of slugs) {
    await page.goto(`modellen/${slug}/`);
    await page.evaluate(() => document.fonts.ready);
    faults.push(...(await faultsIn(page, '.figuur')).map((fault) => `${slug} ${fault}`));
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (wide > 0) faults.push(`${slug} makes the page ${wide} px too wide`);
  }
  expect(faults).toEqual([]);
});

test('no text in a figure to download leaves the file or lies over another text', async ({ page }, { project }) => {
  test.setTimeout(240_000);
  // The files do not depend on the width of the window: each place takes half of them.
  const half = files.filter((_, index) => (index % 2 === 0) === (project.name === 'wortel'));
  await page.setViewportSize({ width: 1440, height: 900 });
  const faults: string[] = [];
  for (const file of half) {
    // As part of an empty page, because a page measures text in CSS pixels; the font comes along in the file.
    await page.setContent(`<div id="blad">${readFileSync(`dist/modellen/${file}`, 'utf8')}</div>`);
    await page.evaluate(() => document.fonts.ready);
    faults.push(...(await faultsIn(page, '#blad svg')).map((fault) => `${file} ${fault}`));
  }
  expect(faults).toEqual([]);
});

/** The page of a model whose figure is a table with a choice of columns and rows. */
function tableOfFigures(): string {
  const found = globSync('modellen/*/index.html', { cwd: 'dist' }).find((file) =>
    readFileSync(path.join('dist', file), 'utf8').includes('data-kies="kolom"'),
  );
  if (!found) throw new Error('There is no table of figures in dist/: build the site first');
  return `${path.dirname(found)}/`;
}

test('a table of figures shows one column or one row by choice', async ({ page }) => {
  await page.goto(tableOfFigures());
  const cells = page.locator('.tabelmatrix tbody td:visible');
  const all = await cells.count();
  const [column, row] = [page.locator('[data-kies="kolom"]'), page.locator('[data-kies="rij"]')];
  await column.selectOption({ index: 1 });
  const inColumn = await cells.count();
  expect(inColumn).toBeLessThan(all);
  await row.selectOption({ index: 2 });
  expect(await cells.count()).toBe(1);
  await column.selectOption({ index: 0 });
  await row.selectOption({ index: 0 });
  expect(await cells.count()).toBe(all);
});

test('without a script the web is a list of links, and the table stands there whole', async ({ browser }, { project }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, ...(project.use.baseURL && { baseURL: project.use.baseURL }) });
  await page.goto('samenhang/');
  await page.locator('.samenhang-lijst summary').nth(2).click();
  await expect(page.locator('.samenhang-ingangen a').nth(10)).toBeVisible();
  await expect(page.locator('.samenhang-zoek')).toBeHidden();
  await page.close();
});
