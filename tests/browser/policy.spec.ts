import { expect, test } from '@playwright/test';
import { pagesOfEachKind } from './pages-of-each-kind.ts';

test('no page breaks its policy, misses a file or asks another host', async ({ page, baseURL }) => {
  const found: string[] = [];
  const pages = pagesOfEachKind();
  expect(pages.length).toBeGreaterThan(20);
  page.on('console', (message) => {
    if (message.type() === 'error') found.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => found.push(`${page.url()}: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '')) found.push(`${page.url()} asks ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) found.push(`${response.url()}: ${response.status()}`);
  });
  for (const address of pages) await page.goto(address);
  await page.goto('zoeken/?q=vertrouwen');
  await expect(page.locator('#resultaten')).toHaveAttribute('aria-busy', 'false');
  await expect(page.locator('#resultaten > *').first()).toBeVisible();
  expect(found).toEqual([]);
});

test('a wrong address gives a page that helps, at any depth', async ({ page, baseURL }) => {
  for (const address of ['bestaat-niet', 'modellen/bestaat-niet/', 'een/twee/drie/vier']) {
    const response = await page.goto(address);
    expect(response?.status()).toBe(404);
    const home = page.getByRole('link', { name: 'de praatplaat', exact: true });
    await expect(home).toHaveJSProperty('href', baseURL);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});
