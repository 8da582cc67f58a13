import { globSync, readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';

// A new edition stands where the old one stood: what a page that is open would fetch is gone.

/** The first page of a kind that has something. */
const pageWith = (kind: string, what: string): string =>
  globSync(`${kind}/*/index.html`, { cwd: 'dist' })
    .sort()
    .find((file) => readFileSync(`dist/${file}`, 'utf8').includes(what))
    ?.replace('index.html', '') ?? '';

const entry = pageWith('kernvragen', 'neem-mee');
const instrument = pageWith('instrumenten', 'data-begin');

/** Opens a page of which a script is gone until it has been opened anew; gives how often it was opened. */
async function open(page: Page, address: string, gone: RegExp, times = 1): Promise<() => number> {
  let opened = 0;
  page.on('request', (request) => (opened += request.isNavigationRequest() ? 1 : 0));
  await page.route(gone, (route) => (opened <= times ? route.abort() : route.continue()));
  await page.goto(address);
  return () => opened;
}

const keep = (page: Page) => page.getByRole('button', { name: 'Bewaar voor onderweg' });

for (const gone of [/neem-mee/, /keep-page/]) {
  test(`a button whose script is gone opens the page anew, and works there: ${gone.source}`, async ({ page }) => {
    const opened = await open(page, entry, gone);
    await keep(page).click();
    await expect.poll(opened).toBe(2);
    await keep(page).click();
    await expect(page.getByRole('button', { name: /^Bewaar deze pagina \(/ })).toBeVisible();
    expect(opened()).toBe(2);
  });
}

test('an instrument whose script is gone begins on the page as it is now', async ({ page }) => {
  const opened = await open(page, instrument, /\/werkblad\./);
  await page.locator('[data-begin]').click();
  await page.locator('.gang').waitFor();
  expect(opened()).toBe(2);
});

test('a page opens anew for who presses, not by itself, however long a script stays away', async ({ page }) => {
  const opened = await open(page, entry, /neem-mee|op-blz|term-slips/, 9);
  await keep(page).hover();
  await page.waitForTimeout(400);
  expect(opened()).toBe(1);
  await keep(page).click();
  await expect.poll(opened).toBe(2);
  await page.waitForTimeout(400);
  expect(opened()).toBe(2);
});
