import { expect, test, type Page } from '@playwright/test';
import type { Blad } from '../../src/instruments/blad.ts';
import { bestandMetDrie } from './instruments-sheets.ts';
import { axe } from './axe.ts';

// What who listens gets, in every state: the accessibility tree is kept in a file beside this one (`--update-snapshots` makes it anew).
// Axe looks at the same states in the dark; the walks do so in the light.
const instrumenten = ['tuinscan', 'vormhulp', 'tuinbalans', 'bedden-indelen', 'tuinraster', 'tuinregels'] as const;
/** Lays three sheets on the table, as a file. */
async function legDrie(page: Page, slug: string): Promise<void> {
  await page.goto(`instrumenten/${slug}/#leg-ernaast`);
  const blad = JSON.parse((await page.locator('werk-blad script').textContent()) ?? '') as Blad;
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'drie.json', mimeType: 'application/json', buffer: bestandMetDrie(blad) });
  await expect(page.locator('.rij-blad')).toHaveCount(3);
}

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-03-14T10:00:00'));
  await page.emulateMedia({ colorScheme: 'dark' });
});

for (const slug of instrumenten) {
  test(`${slug}: the tree of each state, and axe in the dark`, async ({ page }) => {
    test.setTimeout(120_000);
    await legDrie(page, slug);
    const steps =
      slug === 'tuinscan'
        ? ['invullen', 'geef-door', 'leg-ernaast', 'naast-elkaar', 'uitkomst']
        : ['invullen', 'naast-elkaar', 'uitkomst'];
    for (const step of steps) {
      await page.goto(`instrumenten/${slug}/#${step}`);
      await expect(page.locator('.gang')).toBeVisible();
      await expect(page.locator('werk-blad')).toMatchAriaSnapshot({ name: `${slug}-${step}.aria.yml` });
      expect(await axe(page), step).toEqual([]);
    }
  });
}

test('in forced colours what is shared has a thicker edge, and what is chosen the colours of a choice', async ({ page }) => {
  await legDrie(page, 'tuinscan');
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('instrumenten/tuinscan/#naast-elkaar');
  const edge = (look: string): Promise<string> =>
    page
      .locator(look)
      .first()
      .evaluate((one) => getComputedStyle(one).borderBlockStartWidth);
  for (const double of ['.naast.klein .inkt-twee', '.sleutel .d']) expect(await edge(double), double).toBe('4px');
  for (const single of ['.naast.klein .inkt-een', '.sleutel .e']) expect(Number.parseFloat(await edge(single))).toBeLessThan(2);
  await page.goto('instrumenten/tuinscan/#invullen');
  await page.getByRole('radio', { name: 'Half' }).first().check({ force: true });
  const ground = (selector: string): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate((one) => getComputedStyle(one).backgroundColor);
  const chosen = await ground('.plek-vak:has(input:checked)');
  expect(chosen).not.toBe(await ground('.plek-vak:not(:has(input:checked))'));
  await page.goto('instrumenten/tuinraster/#invullen');
  await page.locator('.raster input').first().check({ force: true });
  expect(await ground('.raster td:has(input:checked)')).toBe(chosen);
});
