import { expect, test, type Page } from '@playwright/test';

/** Asks on the search page and waits for the answers. */
async function ask(page: Page, question: string): Promise<void> {
  await page.goto(`zoeken/?q=${encodeURIComponent(question)}`);
  await expect(page.locator('#resultaten')).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 });
}

const addresses = (page: Page) =>
  page.locator('#resultaten > *').evaluateAll((rows) => rows.map((row) => row.querySelector('a')?.href ?? ''));

test('a whole question finds its page', async ({ page }) => {
  await ask(page, 'Hoe neem ik mijn raad van toezicht mee?');
  expect((await addresses(page)).slice(0, 3).some((address) => address.includes('toezicht'))).toBe(true);
});

test('answers come while typing, and the address keeps the question', async ({ page }) => {
  await page.goto('zoeken/');
  await page.getByLabel('Wat is je vraag?').pressSequentially('vertrouwen');
  await expect(page.locator('#resultaten > *').first()).toBeVisible();
  await expect(page).toHaveURL(/\?q=vertrouwen$/);
  await expect(page.getByRole('status')).toHaveText(/^De beste tien van \d+ pagina’s$/);
  await expect(page.locator('#resultaten mark').first()).toHaveText(/vertrouwen/i);
});

test('answers can be narrowed by kind, with counts', async ({ page }) => {
  await ask(page, 'toezicht');
  const all = await page.locator('#resultaten > *').count();
  const choice = page.getByRole('group', { name: 'Soort' }).getByRole('checkbox').first();
  const count = Number(/\d+$/.exec(await choice.evaluate((box) => box.parentElement?.textContent ?? ''))?.[0]);
  await choice.check();
  await expect(page.locator('#resultaten > *')).toHaveCount(count);
  expect(count).toBeLessThan(all);
  await expect(page.locator('#zoekstand')).toContainText(String(count));
  await expect(page).toHaveURL(/soort=\w+$/);
  await page.goBack();
  await expect(page.locator('#resultaten > *')).toHaveCount(all);
  await expect(choice).not.toBeChecked();
});

test('by keyboard alone: slash, question, arrow, Enter', async ({ page }) => {
  await page.goto('kernvragen/');
  await page.keyboard.press('/');
  await page.keyboard.type('vertrouwen');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/zoeken\/\?q=vertrouwen/);
  await expect(page.locator('#resultaten > *').first()).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.press('ArrowDown');
  const first = page.locator('#resultaten a').first();
  await expect(first).toBeFocused();
  const target = await first.evaluate((node: HTMLAnchorElement) => node.href);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(target);
});

test('while typing, questions and named things are suggested with their kind', async ({ page }) => {
  await page.goto('zoeken/');
  const field = page.getByRole('combobox', { name: 'Wat is je vraag?' });
  await field.pressSequentially('v');
  await expect(page.getByRole('option')).toHaveCount(0);
  await field.pressSequentially('ertr');
  await expect(page.getByRole('option').first()).toContainText(/vertrouwen.*Kernvraag/i);
  await field.press('ArrowDown');
  const first = page.getByRole('option').first();
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await expect(field).toHaveAttribute('aria-activedescendant', (await first.getAttribute('id')) ?? 'none');
  await field.press('ArrowUp');
  await expect(first).toHaveAttribute('aria-selected', 'false');
  await field.press('Escape');
  await expect(page.getByRole('option')).toHaveCount(0);
  await expect(field).toHaveValue('vertr');
});

test('Enter on a suggestion opens its page, also from the home page', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('combobox', { name: 'Wat is je vraag?' }).pressSequentially('vertrouwen');
  await expect(page.getByRole('option').first()).toBeVisible();
  const title = await page.getByRole('option').first().locator('span').first().textContent();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? 'none');
});

test('a slip is put right at once, and what was meant is offered', async ({ page }) => {
  await ask(page, 'hoe krijg ik vertruowen van mijn partners');
  await expect(page.locator('#bedoelde-je')).toHaveText('Bedoelde je hoe krijg ik vertrouwen van mijn partners?');
  expect((await addresses(page)).slice(0, 3).some((address) => address.includes('vertrouwen'))).toBe(true);
  await page.locator('#bedoelde-je a').click();
  await expect(page).toHaveURL(/vertrouwen/);
  await expect(page.locator('#bedoelde-je')).toBeHidden();
});

test('a question without an answer gets help: words that look like it, the praatplaat, a letter with the question', async ({
  page,
}) => {
  await ask(page, 'qzxwvertrwqq');
  await expect(page.getByRole('status')).toHaveText('Dit staat er niet.');
  await expect(page.locator('.zoek-niet')).toContainText('Het woord ‘qzxwvertrwqq’ komt er niet in voor.');
  const help = page.locator('#niets-gevonden');
  await expect(help).toBeVisible();
  expect(await help.getByRole('link', { name: 'mail' }).getAttribute('href')).toMatch(/^mailto:.+@.+body=.*qzxwvertrwqq/);
  await help.getByRole('link', { name: 'praatplaat' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).not.toHaveURL(/zoeken/);
});

test('earlier questions stay in this browser and can be forgotten', async ({ page }) => {
  await ask(page, 'toezicht op netwerken');
  await page.goto('zoeken/');
  await expect(page.getByRole('button', { name: 'toezicht op netwerken', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Vergeet de vraag toezicht op netwerken' }).click();
  await expect(page.locator('#eerder-gevraagd')).toBeHidden();
  await page.reload();
  await expect(page.locator('#eerder-gevraagd')).toBeHidden();
});

test('the page for redacteuren gives a way of asking of every entry a place', async ({ page }) => {
  await page.goto('zoekproef/');
  await expect(page.getByRole('status')).toContainText('staan bovenaan', { timeout: 60_000 });
  const places = await page.locator('[data-plaats]').allTextContents();
  expect(places.length).toBeGreaterThanOrEqual(60);
  expect(places.filter((place) => place === '1').length).toBeGreaterThan(places.length / 2);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
});

for (const [name, question] of [
  ['a script', '<script>document.title="kwaad"</script><img src=x onerror="document.title=\'kwaad\'">'],
  ['10 kB of text', 'netwerk '.repeat(1280)],
  ['only punctuation', '?!… --- ///'],
  ['quotes', '"\'`“”«»'],
] as const) {
  test(`${name} as a question harms nothing`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto('zoeken/');
    await page.getByLabel('Wat is je vraag?').fill(question);
    await expect(page.locator('#resultaten')).toHaveAttribute('aria-busy', 'false');
    await expect(page.getByRole('status')).not.toBeEmpty();
    expect(await page.locator('#resultaten script, #resultaten img').count()).toBe(0);
    await expect(page).toHaveTitle(/Wat is je vraag\? · /);
    expect(errors).toEqual([]);
  });
}
