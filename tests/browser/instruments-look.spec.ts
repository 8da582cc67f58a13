import { expect, test } from '@playwright/test';
import type { Blad } from '../../src/instruments/blad.ts';
import { axe } from './axe.ts';
import { bewaardMetDrie } from './instruments-sheets.ts';

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

test('on a phone the heads of a joint picture are whole: long ones are a numbered legend', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 700 });
  await page.goto('instrumenten/tuinraster/');
  const blad = JSON.parse((await page.locator('werk-blad script').textContent()) ?? '') as Blad;
  await page.evaluate((text) => localStorage.setItem('handreiking / instrumenten/tuinraster/', text), bewaardMetDrie(blad));
  await page.goto('instrumenten/tuinraster/#naast-elkaar');
  await page.reload();
  const heads = page.locator('.naast thead th');
  await expect(heads.first()).toBeVisible();
  for (const head of await heads.all())
    expect(await head.evaluate((one) => one.getClientRects()[0]?.height ?? 0), await head.innerText()).toBeLessThan(30);
  await expect(page.locator('.naast.klein thead')).toBeVisible();
  const number = (one: Element): string => getComputedStyle(one, '::before').display;
  expect(await page.locator('.naast.klein .vak').first().evaluate(number)).not.toBe('none');
});
