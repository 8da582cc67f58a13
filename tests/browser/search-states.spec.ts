import { expect, test, type Page } from '@playwright/test';
import { movedBy, watchMoves } from './moves.ts';

/** Asks on the search page and waits for the answers. */
async function ask(page: Page, question: string): Promise<void> {
  await page.goto(`zoeken/?q=${encodeURIComponent(question)}`);
  await expect(page.locator('#resultaten')).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });
  test('who comes with a question sees the letters of the site under the answers, and nothing moves', async ({ page }) => {
    await page.setViewportSize({ width: 412, height: 844 });
    await watchMoves(page);
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/*.woff2', async (route) => {
      await released;
      await route.continue();
    });
    await ask(page, 'vertrouwen');
    await expect(page.locator('html')).not.toHaveAttribute('data-letters');
    const row = page.locator('.antwoord').nth(2);
    const before = await row.boundingBox();
    release();
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => document.fonts.ready);
    expect(await page.evaluate(() => document.fonts.check("400 17px 'Literata Variable'"))).toBe(true);
    expect(await row.boundingBox()).toEqual(before);
    expect(await movedBy(page)).toBeLessThan(0.05);
  });
  test('the first answer begins in the first third of the screen, and nothing jumps when its sentence comes', async ({
    page,
  }) => {
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route(/pagefind/, async (route) => {
      await released;
      await route.continue();
    });
    await page.goto('zoeken/?q=we%20praten%20ons%20suf%20en%20er%20verandert%20geen%20steek');
    const row = page.locator('.antwoord').nth(1);
    await expect(row.locator('.antwoord-kern')).not.toBeEmpty();
    await expect(page.locator('#zoekstand')).toHaveText('Dit past het best');
    await expect(row.locator('.antwoord-passage')).toHaveText('…');
    const before = await row.boundingBox();
    expect((await page.locator('.antwoord').first().boundingBox())?.y).toBeLessThan(281);
    release();
    await expect(row.locator('.antwoord-passage')).not.toHaveText('…');
    await expect(page.locator('#zoekstand')).toHaveText(/^De beste tien van/);
    expect(await row.boundingBox()).toEqual(before);
  });
});

test('from the first paint the question stands in the field, and the page says that it looks', async ({ page }) => {
  await page.route(/zoekwijzer/, () => undefined);
  await page.goto('zoeken/?q=wie%20is%20de%20baas', { waitUntil: 'commit' });
  await expect(page.getByLabel('Wat is je vraag?')).toHaveValue('wie is de baas');
  await expect(page.getByText('Even zoeken naar ‘wie is de baas’ …')).toBeVisible();
  await expect(page.getByText('Duurt het lang? Blader dan door de kernvragen of de begrippen.')).toBeVisible();
  await expect(page.locator('.antwoord')).toHaveCount(0);
  await expect(page.locator('.bladeren')).toBeHidden();
  // In sight, it would go away with the first answers.
  await expect(page.locator('.voet')).not.toBeInViewport();
});

test('ten answers stand there, and the next ten follow with the eleventh in focus', async ({ page }) => {
  await ask(page, 'toezicht');
  await expect(page.locator('.antwoord')).toHaveCount(10);
  await page.getByRole('button', { name: 'Toon de volgende tien' }).click();
  await expect(page.locator('.antwoord-titel').nth(10)).toBeFocused();
  expect(await page.locator('.antwoord').count()).toBeGreaterThan(10);
});

test('filters are part of the address', async ({ page }) => {
  await page.goto('zoeken/?q=toezicht&soort=begrippen');
  await expect(page.getByRole('checkbox', { name: /^Begrip/ })).toBeChecked();
  await expect(page.locator('.antwoord-soort').first()).toContainText('Begrip');
  await expect(page.locator('#zoekstand')).toContainText(' van ');
});

test('another name that was sought is said and marked', async ({ page }) => {
  await ask(page, 'de rvt hoorde het uit de krant');
  await expect(page.locator('#ook-gezocht')).toHaveText('Ook gezocht op raad van toezicht (rvt).');
  await expect(page.locator('.antwoord-passage mark', { hasText: /toezicht/i }).first()).toBeVisible();
});

test('a question about nothing here is told so, with what lies nearest', async ({ page }) => {
  await ask(page, 'welke band past op mijn racefiets');
  await expect(page.locator('#zoekstand')).toHaveText('Dit staat er niet.');
  await expect(page.locator('.zoek-niet')).toContainText(/‘racefiets’.* er niet in voor\. Het dichtst erbij:/);
  expect(await page.locator('.antwoord').count()).toBeLessThanOrEqual(3);
  await expect(page.getByText('Stel de vraag met andere woorden')).toBeVisible();
});

test('the status is spoken once, after typing', async ({ page }) => {
  await page.goto('zoeken/');
  await page.evaluate(() => {
    const said: string[] = [];
    Reflect.set(globalThis, 'said', said);
    const status = document.querySelector('[role="status"]');
    if (status) new MutationObserver(() => said.push(status.textContent)).observe(status, { childList: true });
  });
  await page.getByLabel('Wat is je vraag?').pressSequentially('toezicht op het netwerk', { delay: 30 });
  await expect(page.getByRole('status')).toHaveText(/pagina/);
  await page.waitForTimeout(900);
  expect(await page.evaluate(() => Reflect.get(globalThis, 'said') as string[])).toHaveLength(1);
});

test('a site that was built anew under an open page says so', async ({ page }) => {
  await page.goto('zoeken/');
  await page.route(/zoekwijzer|pagefind/, (route) => route.fulfill({ status: 404 }));
  await page.route(/zoeken\/$/, async (route) => {
    const response = await route.fetch();
    const html = (await response.text())
      .replace(/data-zoekstempel="\w+"/, 'data-zoekstempel="andere"')
      .replaceAll(/-\w{8}\.(bin|txt)/g, '-andere.$1');
    await route.fulfill({ response, body: html });
  });
  await page.getByLabel('Wat is je vraag?').fill('vertrouwen');
  await expect(page.getByRole('heading', { name: 'Er is een nieuwe uitgave.' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ververs' })).toBeVisible();
});

test('when the question index is damaged, the full text answers and the page says so', async ({ page }) => {
  await page.route(/zoekwijzer\/vragen/, (route) => route.fulfill({ body: 'iets anders' }));
  await page.goto('zoeken/?q=vertrouwen');
  await expect(page.locator('#zoekstand')).toContainText('De zoekwijzer van deze site is niet te lezen.');
  expect(await page.locator('.antwoord').count()).toBeGreaterThan(3);
});

test('what every question needs is fetched when the field is touched on any page', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('begrippen/netwerkdip/');
  expect(asked.filter((path) => path.includes('zoekwijzer'))).toEqual([]);
  await page.getByRole('combobox', { name: 'Wat is je vraag?' }).focus();
  await expect.poll(() => asked.filter((path) => path.includes('zoekwijzer')).length).toBe(1);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the search page says so, and leads to the kernvragen and the begrippen', async ({ page }) => {
    await page.goto('zoeken/?q=vertrouwen');
    await expect(page.getByRole('heading', { name: 'Zoeken werkt hier niet zonder script.' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Kernvragen', exact: true })).toBeVisible();
    await expect(page.locator('main form')).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await page.getByRole('link', { name: 'Z', exact: true }).click();
    await expect(page).toHaveURL(/begrippen\/#groep-z$/);
  });
});
