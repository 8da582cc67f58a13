import { expect, test } from '@playwright/test';
import { movedBy, watchMoves } from './moves.ts';

test.use({ viewport: { width: 390, height: 844 } });

test('the first screen of a phone says for whom, how much, whence, and has the field', async ({ page }) => {
  await page.goto('');
  for (const part of [
    page.getByRole('heading', { level: 1 }),
    page.locator('.belofte a'),
    page.getByRole('combobox', { name: 'Wat is je vraag?' }),
    page.locator('.zoekveld-voorbeeld a'),
  ]) {
    const box = await part.boundingBox();
    expect((box?.y ?? 900) + (box?.height ?? 0)).toBeLessThan(844);
  }
  await expect(page.locator('.belofte')).toHaveText(/\d+ kernvragen.*\d+ modellen/);
  await expect(page.locator('[data-lijst]:visible')).toHaveCount(0);
});

test('who is new finds where to begin under the field, above the plate, and one tap leads there', async ({ page }) => {
  await page.goto('');
  const rows = page.locator('[data-route] li a');
  await expect(rows).toHaveCount(3);
  expect((await rows.first().boundingBox())?.y ?? 900).toBeLessThan(844);
  expect((await rows.last().boundingBox())?.y).toBeLessThan((await page.locator('.plaat').boundingBox())?.y ?? 0);
  await rows.first().click();
  await expect(page).toHaveURL(/kernvragen\//);
  // Who begins here walks the route: its bar leads on, and home leads back to it.
  await expect(page.locator('route-balk:visible').getByRole('link', { name: /^Volgende/ })).toBeVisible();
  await page.goto('');
  await expect(page.locator('[data-lijst="gelezen"] li').first()).toHaveText(/^Ga verder: stap 1 van /);
  await page.locator('[data-lijst="gelezen"] a').first().click();
  await expect(page.locator('route-balk:visible')).toContainText('stap 1 van');
  await page.goto('');
  // Who has read something sees that first; the route shrinks to a link.
  await expect(page.locator('[data-route] li a:visible')).toHaveCount(0);
  await page.locator('.begin-kort a').click();
  await expect(page).toHaveURL(/routes\//);
});

test('what was read and asked stands on home, newest first, until it is wiped or switched off', async ({ page }) => {
  for (const address of ['begrippen/netwerkdip/', 'kernvragen/governance-van-het-netwerk/', 'zoeken/?q=wie+beslist']) {
    await page.goto(address);
  }
  await page.goto('');
  await expect(page.locator('[data-lijst="gelezen"] li')).toHaveText([
    'Welk governancemodel past bij ons netwerk?',
    'Netwerkdip',
  ]);
  await expect(page.locator('[data-lijst="gevraagd"] li')).toHaveText(['wie beslist']);
  await expect(page.locator('[data-lijst="gelezen"] li svg')).toHaveCount(2);
  await page.getByText('Wis of zet uit').click();
  await page.getByRole('button', { name: 'Wis de lijsten' }).click();
  await expect(page.locator('[data-lijst]:visible')).toHaveCount(0);

  await page.goto('begrippen/netwerkdip/');
  await page.goto('#onthouden');
  await page.getByRole('button', { name: 'Onthoud niets meer' }).click();
  await expect(page.getByText('Deze browser onthoudt niets meer.')).toBeVisible();
  await page.goto('begrippen/netwerkdip/');
  await page.goto('kernvragen/governance-van-het-netwerk/#route=kies-een-vorm');
  await expect(page.locator('route-balk:visible')).toBeVisible();
  await page.goto('');
  await expect(page.locator('[data-lijst]:visible')).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.getItem('handreiking-routes'))).toBeNull();
  await page.getByRole('button', { name: 'Zet weer aan' }).click();
  await page.goto('begrippen/netwerkdip/');
  await page.goto('');
  await expect(page.locator('[data-lijst="gelezen"] li')).toHaveCount(1);
});

test('a browser that refuses storage shows the page as to a first visitor', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    }),
  );
  await page.goto('begrippen/netwerkdip/');
  await page.goto('');
  await expect(page.locator('[data-lijst]:visible')).toHaveCount(0);
  await page.getByRole('combobox', { name: 'Wat is je vraag?' }).focus();
  await expect(page.getByRole('option')).toHaveCount(0);
  expect(errors).toEqual([]);
});

test('on a phone a line of the plate leads with its question; a wide screen has the words of the plate', async ({ page }) => {
  await page.goto('');
  const line = page.locator('.plaat-lijst a', { has: page.locator('.plaat-vraag') }).first();
  await expect(line.locator('.plaat-vraag')).toBeVisible();
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(line.locator('.plaat-vraag')).toBeHidden();
  await expect(line.locator('.plaat-woord')).toBeVisible();
});

test('what was read and asked before is there at the first paint: nothing below it moves', async ({ page }) => {
  for (const address of ['begrippen/netwerkdip/', 'kernvragen/governance-van-het-netwerk/', 'zoeken/?q=wie+beslist']) {
    await page.goto(address);
  }
  await watchMoves(page);
  // A page may be painted while a script waits for its styles.
  await page.route('**/*.css', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
  for (const width of [360, 768, 1280, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('', { waitUntil: 'networkidle' });
    await expect(page.locator('[data-lijst]:visible')).toHaveCount(2);
    expect(await movedBy(page), `${width} px`).toBeLessThan(0.02);
  }
});
