import { globSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const first = (folder: string): string =>
  (globSync(`${folder}/*/index.html`, { cwd: 'dist' }).sort()[0] ?? '').replace('index.html', '');
const pages = ['kernvragen', 'modellen', 'begrippen', 'instrumenten', 'routes'].map(first);

/** How many sheets a page takes, from the PDF itself. */
const sheetsIn = (pdf: Buffer): number => [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page[^s]/g)].length;

for (const address of pages) {
  test(`on paper ${address}: the foot, the source with its code, no menu`, async ({ page }) => {
    await page.goto(address);
    await page.keyboard.press('Control');
    await expect(page.locator('[data-qr] svg')).toBeAttached();
    await page.emulateMedia({ media: 'print' });
    for (const hidden of ['.kop', '.voet', '.kolom', '.verwijs-rij', '.nog-een-vraag', '.uitgang', '.hekje']) {
      expect(await page.locator(`${hidden}:visible`).count(), hidden).toBe(0);
    }
    await expect(page.locator('.blad-voet')).toHaveCSS('position', 'fixed');
    expect(
      await page.evaluate(() =>
        [document.body, document.querySelector('main')].map((one) => one && getComputedStyle(one).display),
      ),
    ).toEqual(['block', 'block']);
    // What is folded on a screen is there on paper.
    if (!address.startsWith('routes')) await expect(page.locator('.verwijzing')).toBeVisible();
    await expect(page.locator('[data-adres]')).toContainText(new URL(page.url()).pathname);
    const [source, code] = [await page.locator('#bron').boundingBox(), await page.locator('[data-qr] svg').boundingBox()];
    expect(code?.y ?? 0).toBeLessThan((source?.y ?? 0) + (source?.height ?? 0));
    expect(await page.locator('#bron').evaluate((node) => getComputedStyle(node).breakInside)).toBe('avoid');
  });
}

test('what is asked for takes one sheet, with its tail and its source', async ({ page }) => {
  const asked = [
    'kernvragen/wanneer-rvt-betrekken/',
    'spanningen/raad-van-toezicht-meenemen/',
    'adviezen/netwerk-onbekend-bij-rvt/',
    'kernvragen/condities-kansrijke-samenwerking/',
  ];
  for (const address of asked) {
    await page.goto(address);
    await page.keyboard.press('Control');
    await expect(page.locator('[data-qr] svg')).toBeAttached();
    expect(sheetsIn(await page.pdf({ preferCSSPageSize: true })), address).toBe(1);
  }
});

test('a printed search has its question above the answers; overviews have the foot too', async ({ page }) => {
  await page.goto('zoeken/?q=vertrouwen');
  await expect(page.locator('.antwoord').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByLabel('Wat is je vraag?')).toBeVisible();
  await expect(page.getByLabel('Wat is je vraag?')).toHaveValue('vertrouwen');
  await expect(page.locator('.blad-voet')).toBeVisible();
  await page.goto('casussen/?regio=Salland');
  await expect(page.locator('.blad-voet')).toBeVisible();
  // A group that a choice left out stays out.
  await expect(page.locator('[data-groep]:visible')).toHaveCount(1);
});

const routes = globSync('routes/*/index.html', { cwd: 'dist' }).map((file) => file.replace('index.html', ''));

test('a route prints as an overview and a sheet for each step, or the overview alone', async ({ page }) => {
  expect(routes.length).toBeGreaterThan(0);
  for (const address of routes) {
    await page.goto(address);
    const steps = await page.locator('.stap').count();
    const all = sheetsIn(await page.pdf({ preferCSSPageSize: true }));
    await page.evaluate(() => (document.documentElement.dataset['print'] = 'overzicht'));
    const overview = sheetsIn(await page.pdf({ preferCSSPageSize: true }));
    expect([overview, all], address).toEqual([1, 1 + steps]);
  }
});
