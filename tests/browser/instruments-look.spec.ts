import { expect, test } from '@playwright/test';
import { axe } from './axe.ts';

test('at rest it shows what comes of it, in forced colours too', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('instrumenten/tuinscan/');
  await expect(page.getByRole('heading', { name: 'Zo ziet een uitkomst eruit' })).toBeVisible();
  await expect(page.locator('.werk-voorbeeld li')).toContainText(['Is er genoeg water? Uit elkaar', /Samen ja/]);
  const ink = (look: string) =>
    page
      .locator(`.werk-voorbeeld .baan ${look}`)
      .first()
      .evaluate((one) => getComputedStyle(one).backgroundColor);
  expect(await ink('.d')).not.toBe(await ink('.e'));
});

test('at 320 pixels with text twice as large nothing is cut off, in any step', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const step of ['', '#invullen', '#geef-door', '#leg-ernaast', '#naast-elkaar', '#uitkomst']) {
    await page.goto(`instrumenten/tuinscan/${step}`);
    if (step) await expect(page.locator('.gang')).toBeVisible();
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect(await page.evaluate(() => document.documentElement.scrollWidth), step).toBeLessThanOrEqual(320);
    expect(await axe(page), step).toEqual([]);
  }
});
