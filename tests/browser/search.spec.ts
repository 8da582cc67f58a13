import { expect, test, type Page } from '@playwright/test';

/** Asks on the search page and waits for the answers. */
async function ask(page: Page, question: string): Promise<void> {
  await page.goto(`zoeken/?q=${encodeURIComponent(question)}`);
  await expect(page.locator('#resultaten')).toHaveAttribute('aria-busy', 'false');
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
  await expect(page.getByRole('status')).toHaveText(/^\d+ antwoord/);
  await expect(page.locator('#resultaten mark').first()).toHaveText(/vertrouwen/i);
});

test('answers can be narrowed by kind, with counts', async ({ page }) => {
  await ask(page, 'toezicht');
  const all = await page.locator('#resultaten > *').count();
  const choice = page.getByRole('group', { name: 'Soort pagina' }).getByRole('checkbox', { name: /^Kernvraag/ });
  const count = Number(/\((\d+)\)/.exec(await choice.evaluate((box) => box.parentElement?.textContent ?? ''))?.[1]);
  await choice.check();
  await expect(page.locator('#resultaten > *')).toHaveCount(count);
  expect(count).toBeLessThan(all);
  await expect(page.getByRole('status')).toContainText(String(count));
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
    await expect(page).toHaveTitle(/^Zoeken/);
    expect(errors).toEqual([]);
  });
}
