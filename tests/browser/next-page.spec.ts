import { expect, test, type Page } from '@playwright/test';

/** Which pages a page asks for, after it was opened. */
const asked = (page: Page): string[] => {
  const addresses: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'fetch' && request.url().endsWith('/')) addresses.push(request.url());
  });
  return addresses;
};

test('the page behind a link is fetched when it is pointed at, once, and nothing of another host', async ({ page, baseURL }) => {
  await page.goto('begrippen/');
  const addresses = asked(page);
  await page.evaluate(() => {
    const away = Object.assign(document.createElement('a'), { href: 'https://example.org/', textContent: 'Weg', id: 'weg' });
    document.querySelector('main')?.prepend(away);
  });
  const links = page.locator('main li a[href$="/"]');
  for (const link of [page.locator('#weg'), links.nth(0), links.nth(1), links.nth(0)]) await link.hover();
  const expected = await links.evaluateAll((all) =>
    all.slice(0, 2).map((link) => link instanceof HTMLAnchorElement && link.href),
  );
  await expect.poll(() => addresses).toEqual(expected);
  for (const address of addresses) expect(address.startsWith(baseURL ?? '')).toBe(true);
});

test('a touch fetches it too, and the press that follows opens it', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 360, height: 740 },
    baseURL: String(baseURL),
  });
  const page = await context.newPage();
  await page.goto('begrippen/');
  const addresses = asked(page);
  const link = page.locator('main li a[href$="/"]').first();
  const address = await link.evaluate((node) => node instanceof HTMLAnchorElement && node.href);
  await link.tap();
  await page.waitForURL(String(address));
  expect(addresses[0]).toBe(address);
  await context.close();
});

for (const [motion, moves] of [
  ['no-preference', true],
  ['reduce', false],
] as const)
  test(`one page passes into the next: ${String(moves)} where movement is “${motion}”`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: motion });
    await page.addInitScript(() => {
      addEventListener('pagereveal', (event) => {
        document.documentElement.dataset['overgang'] = String(Reflect.get(event, 'viewTransition') !== null);
      });
    });
    await page.goto('begrippen/');
    await page.locator('main li a[href$="/"]').first().click();
    await expect(page.locator('main h1')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-overgang', String(moves));
  });
