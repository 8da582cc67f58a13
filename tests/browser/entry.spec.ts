import { globSync, readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';

/** The first page of the built site whose HTML fits: tests name kinds of page, never an entry. */
function pageWith(pattern: RegExp, folder = '*'): string {
  const files = globSync(`${folder}/*/index.html`, { cwd: 'dist' }).sort();
  const found = files.find((file) => pattern.test(readFileSync(`dist/${file}`, 'utf8')));
  if (!found) throw new Error(`No page in ${folder}/ fits ${String(pattern)}`);
  return found.replace('index.html', '');
}

const long = () => pageWith(/class="op-blz"(?:(?!data-raster="false")[\s\S])*class="vervolg[\s\S]*class="vouw/, 'kernvragen');

test('the tail is short: at most four rows with a why, the rest folded and counted', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(long());
  const rows = page.locator('.vervolg li');
  expect(await rows.count()).toBeLessThanOrEqual(4);
  for (const row of await rows.all()) expect((await row.locator('.vervolg-want').innerText()).length).toBeGreaterThan(10);
  const fold = page.locator('details.vouw').first();
  await expect(fold.getByRole('heading', { name: 'Alles hierbij' })).toBeVisible();
  const links = fold.locator('.rest a');
  await expect(links.first()).toBeHidden();
  expect(await fold.locator('summary').innerText()).toContain(`${await links.count()} pagina`);
  await fold.locator('summary').click();
  await expect(links.first()).toBeVisible();
  const tail = await page.locator('.staart').boundingBox();
  const text = await page.locator('.tekst').boundingBox();
  expect(tail?.height ?? 0).toBeLessThan((text?.height ?? 0) / 2);
});

test('the ways out lead to the tail and the source in one tap', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(long());
  await page.locator('.uitgang').getByRole('link', { name: 'Verder met dit' }).click();
  await expect(page.locator('.vervolg li').first()).toBeInViewport();
  await page.locator('.uitgang').getByRole('link', { name: 'Bron en print' }).click();
  await expect(page.locator('#bron')).toBeInViewport();
});

test.describe('the contents list', () => {
  test('follows on a wide screen and marks where the reader is', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(long());
    const list = page.locator('.op-blz');
    await expect(list.locator('summary')).toBeHidden();
    const last = page.locator('.tekst .deel h2').last();
    await last.evaluate((node) => window.scrollTo(0, node.getBoundingClientRect().top + window.scrollY - 200));
    await expect(list).toBeInViewport();
    const marked = list.locator('[aria-current]');
    await expect(marked).toHaveCount(1);
    expect((await last.innerText()).replaceAll('\u00ad', '')).toContain(await marked.innerText());
  });

  test('is a folded row on a phone, which closes when its work is done', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(long());
    const link = page.locator('.op-blz a').nth(1);
    await expect(link).toBeHidden();
    await page.locator('.op-blz summary').click();
    await expect(link).toBeVisible();
    expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await link.click();
    await expect(link).toBeHidden();
  });
});

test.describe('taking it along', () => {
  const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the citation is copied with its address, and says so', async ({ page }) => {
    await page.goto(long());
    const button = page.getByRole('button', { name: 'Kopieer de verwijzing' });
    await button.click();
    await expect(page.getByRole('button', { name: 'Gekopieerd' })).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: 'Gekopieerd' })).toBeAttached();
    expect(await copied(page)).toContain(page.url());
    expect(await copied(page)).toContain('Bewerkt naar:');
    await expect(button).toBeVisible({ timeout: 4000 });
  });

  test('a heading is copied as a link', async ({ page }) => {
    await page.goto(long());
    await page.locator('.hekje').first().focus();
    // What it does is said once someone is there: its script is loaded then.
    await expect(page.getByRole('link', { name: /^Kopieer de link naar ‘/ }).first()).toBeFocused();
    await page.keyboard.press('Enter');
    expect(await copied(page)).toBe(page.url());
    expect(page.url()).toContain('#');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('everything reads, and nothing is shown that does not work', async ({ page }) => {
    await page.goto(long());
    await page.locator('details.vouw summary').first().click();
    await expect(page.locator('.rest a').first()).toBeVisible();
    for (const button of await page.locator('main .knop').all()) await expect(button).toBeHidden();
    await expect(page.locator('route-balk:visible')).toHaveCount(0);
    const term = page.locator('a.term').first();
    await expect(term).toHaveAttribute('href', /begrippen\//);
    await expect(page.locator('.strook:visible')).toHaveCount(0);
    await page.locator('.hekje').first().focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#/);
  });
});

test('a source shows what came out of it by chapter, each folded with its count', async ({ page }) => {
  await page.goto(pageWith(/class="vouw/, 'bronnen'));
  const folds = page.locator('details.vouw');
  expect(await folds.count()).toBeGreaterThan(2);
  for (const fold of await folds.all()) {
    expect(await fold.locator('summary').innerText()).toContain(`${await fold.locator('.rest a').count()} pagina`);
  }
});

test('on a phone the page ends with a field for the next question', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(long());
  await page.locator('.nog-een-vraag input').fill('vertrouwen');
  await page.locator('.nog-een-vraag').getByRole('button', { name: 'Zoek' }).click();
  await expect(page).toHaveURL(/zoeken\/\?q=vertrouwen/);
  await page.setViewportSize({ width: 1200, height: 844 });
  await page.goto(long());
  await expect(page.locator('.nog-een-vraag')).toBeHidden();
  // The key for searching finds the field that can be seen.
  await page.keyboard.press('/');
  await expect(page.locator('.kop input')).toBeFocused();
});

test.describe('what was not loaded yet', () => {
  test('does what was asked at the first press, also where someone presses before it is there', async ({ page }) => {
    await page.route(/neem-mee|copy/, async (route) => {
      await new Promise((done) => setTimeout(done, 400));
      await route.continue();
    });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(long());
    await page.getByRole('button', { name: 'Kopieer de verwijzing' }).click();
    await expect(page.getByRole('button', { name: 'Gekopieerd' })).toBeVisible();
  });

  test('leaves a link a link when it cannot be had', async ({ page }) => {
    await page.route(/term-slips/, (route) => route.abort());
    await page.goto(long());
    await page.locator('a.term').first().click();
    await expect(page).toHaveURL(/begrippen\//);
  });
});
