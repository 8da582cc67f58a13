import { expect, test } from '@playwright/test';
import { pagesOfEachKind } from './pages-of-each-kind.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every kind of page reads', async ({ page }) => {
    for (const address of pagesOfEachKind()) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect((await page.locator('main').innerText()).length, address).toBeGreaterThan(80);
    }
  });

  test('from the praatplaat to a question and back along the huisje', async ({ page, baseURL }) => {
    await page.goto('');
    const link = page.locator('main section li a').first();
    const target = await link.evaluate((node: HTMLAnchorElement) => node.href);
    await link.click();
    await expect(page).toHaveURL(target);
    await page.getByRole('navigation', { name: 'Je bent hier' }).getByRole('link', { name: 'Praatplaat' }).click();
    await expect(page).toHaveURL(baseURL ?? '');
  });
});

for (const width of [320, 360, 768, 1440]) {
  test(`no page scrolls sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const wide: string[] = [];
    for (const address of pagesOfEachKind()) {
      await page.goto(address);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (overflow > 0) wide.push(`${address} +${overflow}`);
    }
    expect(wide).toEqual([]);
  });
}

test('by keyboard: the skip link first, then to the text', async ({ page }) => {
  await page.goto('kernvragen/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Naar de inhoud' });
  await expect(skip).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#inhoud$/);
});
