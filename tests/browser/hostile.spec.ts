import { expect, test, type Page } from '@playwright/test';

// Addresses and storage of strangers: no script of theirs runs, no page freezes, none gets wider than the screen.

const marks = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "'-alert(1)-'",
  'javascript:alert(1)',
  '{{constructor.constructor("alert(1)")()}}',
  '\u202egnp.exe',
  `${'x'.repeat(299)}👍`,
  'lang'.repeat(2000),
  `https://${'lang'.repeat(80)}.example/`,
  '__proto__',
];
const encoded = marks.map(encodeURIComponent);
const addresses = [
  ...encoded.flatMap((mark) => [`zoeken/?q=${mark}`, `zoeken/?q=raad&soort=${mark}&perspectief=${mark}`]),
  ...['%', '%E0%A4%A', '%00', '%ff%fe', '+++', '&q=&q=x'].map((tail) => `zoeken/?q=${tail}`),
  ...encoded.slice(0, 7).flatMap((mark) => [`#${mark}`, `modellen/#route=${mark}`]),
];

/** What must not happen, as it happens. */
async function watched(page: Page): Promise<string[]> {
  const found: string[] = [];
  page.on('dialog', (dialog) => {
    found.push(`${page.url()} runs a script`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => found.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('400')) found.push(`${page.url()}: ${message.text()}`);
  });
  return found;
}

const isWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1);

test.use({ viewport: { width: 360, height: 740 } });

test(`${addresses.length} addresses of strangers run nothing, freeze nothing and widen nothing`, async ({ page }) => {
  test.setTimeout(120_000);
  expect(addresses.length).toBeGreaterThan(36);
  const found = await watched(page);
  for (const address of addresses) {
    const start = Date.now();
    await page.goto(address);
    if (await isWide(page)) found.push(`${address} is wider than the screen`);
    if (Date.now() - start > 10_000) found.push(`${address} took ${Date.now() - start} ms`);
  }
  expect(found).toEqual([]);
});

test('what strangers put in the storage of a browser is shown as text, or not at all, and can be wiped', async ({ page }) => {
  const found = await watched(page);
  await page.goto('bewaard/');
  await page.evaluate(
    ({ marks: all, large }) => {
      localStorage.setItem('handreiking-gevraagd', JSON.stringify(all));
      localStorage.setItem(
        'handreiking-gelezen',
        JSON.stringify(all.map((mark) => ({ titel: mark, adres: mark, soort: mark, inkt: mark }))),
      );
      localStorage.setItem('handreiking-oud', large);
    },
    { marks: [`${'x'.repeat(199)}👍`, ...marks], large: 'y'.repeat(3_000_000) },
  );
  for (const address of ['', 'zoeken/', 'bewaard/']) {
    await page.goto(address);
    if (await isWide(page)) found.push(`${address} is wider than the screen`);
  }
  await expect(page.getByRole('heading', { name: 'Gestelde vragen' })).toBeVisible();
  await page.getByRole('button', { name: 'Wis: Gestelde vragen' }).click();
  await expect(page.getByText('Gestelde vragen: gewist.')).toBeVisible();
  await page.getByRole('button', { name: 'Wis alles' }).click();
  await expect(page.getByText('Deze browser bewaart nu niets van deze site.')).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('handreiking')))).toEqual([]);
  expect(found).toEqual([]);
});

test('without a script the page says that nothing is kept', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto('bewaard/');
  await expect(page.getByText('Zonder JavaScript bewaart deze browser niets van deze site.')).toBeVisible();
  await context.close();
});
