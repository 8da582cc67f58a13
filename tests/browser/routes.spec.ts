import { readdirSync, statSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';

const routes = readdirSync('dist/routes').filter((name) => statSync(`dist/routes/${name}`).isDirectory());
const addressOf = (slug: string): string => `routes/${slug}/`;
const [first = ''] = routes;

/** From a route to the first page of one of its steps. */
async function openStep(page: Page, number: number): Promise<void> {
  await page.goto(addressOf(first));
  await page.locator(`#stap-${number} .stap-lees a`).first().click();
  await page.waitForURL(/#route=/);
}

const bar = (page: Page) => page.locator(`route-balk[data-route="${first}"]`);

test('there are routes, each with an outcome and something to read at every step', async ({ page }) => {
  expect(routes.length).toBeGreaterThan(0);
  for (const slug of routes) {
    await page.goto(addressOf(slug));
    const steps = page.locator('.stap');
    expect(await steps.count(), slug).toBeGreaterThanOrEqual(3);
    for (const step of await steps.all()) {
      await expect(step.locator('.stap-heb')).toContainText('Daarna heb je');
      expect(await step.locator('.stap-lees a').count()).toBeGreaterThan(0);
    }
  }
});

test('who comes by a route sees where they are, and goes on; others do not', async ({ page }) => {
  await openStep(page, 2);
  await expect(bar(page)).toBeVisible();
  await expect(bar(page)).toContainText('stap 2 van');
  await expect(bar(page).locator('.strip .hier')).toHaveText('2');
  await bar(page)
    .getByRole('link', { name: /^Volgende/ })
    .click();
  await expect(bar(page)).toContainText('stap 3 van');
  // A link in the text loses the name of the route; the tab keeps it.
  await page.goto(page.url().replace(/#.*$/, ''));
  await expect(bar(page)).toBeVisible();
  const other = await page.context().newPage();
  await other.goto(page.url().replace(/#.*$/, ''));
  await expect(other.locator('h1')).toBeVisible();
  await expect(bar(other)).toBeHidden();
});

test('what was read to its end is remembered, and can be wiped', async ({ page }) => {
  await openStep(page, 1);
  await expect(bar(page)).toBeVisible();
  await page.locator('#bron').scrollIntoViewIfNeeded();
  await expect.poll(() => page.evaluate(() => localStorage.getItem('handreiking-routes'))).toContain('"read":[1]');
  await bar(page)
    .getByRole('link', { name: /^Volgende/ })
    .click();
  await expect(bar(page).locator('.strip .gehad')).toHaveText('1');
  await page.goto(addressOf(first));
  await expect(page.locator('#stap-1')).toContainText('gelezen');
  await expect(page.locator('#stap-2')).toContainText('je was hier');
  const go = page.getByRole('link', { name: 'Ga verder bij stap 2' });
  await expect(go).toHaveAttribute('href', new RegExp(`#route=${first}$`));
  await page.getByRole('button', { name: 'Wis dit' }).click();
  await expect(page.getByRole('link', { name: 'Begin', exact: true })).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('handreiking-routes'))).toBeNull();
});

test('kept data that are none of ours change nothing', async ({ page }) => {
  for (const value of ['{', '[]', '{"x":1}', `{"${first}":{"read":"alles","at":-1,"on":4}}`, `{"${first}":null}`]) {
    await page.goto(addressOf(first));
    await page.evaluate((kept) => localStorage.setItem('handreiking-routes', kept), value);
    await page.reload();
    await expect(page.getByRole('link', { name: 'Begin', exact: true }), value).toBeVisible();
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a route reads and leads on', async ({ page }) => {
    await page.goto(addressOf(first));
    for (const hidden of ['.route-knoppen', '[data-onthoudt]']) await expect(page.locator(hidden)).toBeHidden();
    await page.getByRole('link', { name: 'Begin', exact: true }).click();
    await expect(page.locator('.in-route')).toBeVisible();
  });
});
