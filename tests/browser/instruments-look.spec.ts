import { expect, test } from '@playwright/test';
import type { Blad } from '../../src/instruments/blad.ts';
import { axe } from './axe.ts';
import { bewaardMet, bewaardMetDrie } from './instruments-sheets.ts';
import { begin } from './instruments-walk.ts';

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

test('what someone wrote stands under its row, and takes no room of the picture', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 900 });
  await page.goto('instrumenten/tuinscan/');
  const blad = JSON.parse((await page.locator('werk-blad script').textContent()) ?? '') as Blad;
  const kept = JSON.parse(bewaardMetDrie(blad)) as { vellen: { open: string[] }[] };
  kept.vellen[1]?.open.splice(4, 1, 'Iemand schreef dit.');
  await page.evaluate((text) => localStorage.setItem('handreiking / instrumenten/tuinscan/', text), JSON.stringify(kept));
  await page.goto('instrumenten/tuinscan/#naast-elkaar');
  await page.reload();
  await expect(page.locator('.naast.klein .noten')).toHaveText('Gemeente schreef: ‘Iemand schreef dit.’');
  expect((await page.locator('.naast.klein .vak').first().boundingBox())?.width).toBeGreaterThan(40);
});

test('while a grid is filled in, the other way of working together lies over it, and can be taken up', async ({ page }) => {
  await page.goto('instrumenten/tuinraster/');
  const blad = JSON.parse((await page.locator('werk-blad script').textContent()) ?? '') as Blad;
  await page.evaluate((text) => localStorage.setItem('handreiking / instrumenten/tuinraster/', text), bewaardMet(blad, 2, false));
  await page.goto('instrumenten/tuinraster/#invullen');
  await page.reload();
  const row = page.locator('.raster tbody tr').first();
  // The first stands at the first place, the second at the third: so far in both, then so far in one.
  await expect(row.locator('td').first()).toHaveClass('inkt-twee');
  await expect(row.locator('td').nth(2)).toHaveClass('inkt-een');
  await expect(row.locator('td').nth(2).locator('.fiche')).toHaveText('G');
  await expect(row.getByRole('radio').nth(2)).toHaveAccessibleDescription('hier staat Gemeente');
  await row.getByRole('radio').nth(3).check({ force: true });
  await expect(row.locator('td').nth(1)).toHaveClass('inkt-twee');
  expect(await axe(page)).toEqual([]);
  await page.getByRole('button', { name: 'Vul deze in: Gemeente' }).click();
  await expect(page.getByLabel('Welke samenwerking')).toHaveValue('Gemeente');
  await expect(row.locator('td').nth(3).locator('.fiche')).toHaveText('W');
});

test('on a phone a long step is seen whole in its field', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 700 });
  await begin(page, 'tuinscan');
  await page.getByRole('radio', { name: 'Half' }).first().check({ force: true });
  await page.goto('instrumenten/tuinscan/#uitkomst');
  const step = page.getByLabel('Wat, stap 1');
  await step.fill('Een uur over wat voor ieder echt belangrijk is, te beginnen met de avonden, en dan met wie er nog mist');
  const hidden = (field: Element): number => field.scrollHeight - field.clientHeight;
  expect(await step.evaluate(hidden)).toBeLessThanOrEqual(1);
  await step.press('Enter');
  expect(await step.inputValue()).not.toContain('\n');
});
