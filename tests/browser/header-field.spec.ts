import { expect, test, type Page } from '@playwright/test';

/** What this browser would know after some reading and asking. */
async function withHistory(page: Page): Promise<void> {
  await page.goto('kernvragen/governance-van-het-netwerk/');
  await page.evaluate(() => localStorage.setItem('handreiking-gevraagd', JSON.stringify(['wie is hier de baas'])));
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('Zoek opens a full row with its label, and Sluit and Escape close it and give the focus back', async ({ page }) => {
    await page.goto('begrippen/netwerkdip/');
    const open = page.getByRole('button', { name: 'Zoek', exact: true }).first();
    const field = page.getByRole('combobox', { name: 'Wat is je vraag?' });
    await expect(field).toBeHidden();
    await open.click();
    await expect(field).toBeFocused();
    await expect(page.locator('.kop-zoeklabel')).toBeVisible();
    expect((await page.locator('.kop .zoekveld-rij').boundingBox())?.width).toBeGreaterThan(340);
    const close = page.getByRole('button', { name: 'Sluit' });
    await close.click();
    await expect(field).toBeHidden();
    await expect(open).toBeFocused();
    await page.keyboard.press('Space');
    await expect(field).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(field).toBeHidden();
    await expect(open).toBeFocused();
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });
    test('Zoek is a link to the search page', async ({ page }) => {
      await page.goto('begrippen/netwerkdip/');
      await page.getByRole('link', { name: 'Zoek', exact: true }).click();
      await expect(page).toHaveURL(/\/zoeken\/$/);
    });
  });
});

test('an empty field offers what was asked and read, and where to wipe that', async ({ page }) => {
  await withHistory(page);
  await page.goto('begrippen/netwerkdip/');
  const field = page.getByRole('combobox', { name: 'Wat is je vraag?' });
  await field.focus();
  const offers = page.getByRole('option');
  await expect(offers).toHaveText(['wie is hier de baas', /Welk governancemodel.*Kernvraag/, 'Wis of zet uit']);
  await field.press('ArrowDown');
  await field.press('Enter');
  await expect(page).toHaveURL(/zoeken\/\?q=wie%20is%20hier%20de%20baas|zoeken\/\?q=wie\+is/);
});

test('at most three pages come under what was typed, the same in header and home', async ({ page }) => {
  for (const address of ['begrippen/netwerkdip/', '']) {
    await page.goto(address);
    await page.getByRole('combobox', { name: 'Wat is je vraag?' }).pressSequentially('vertr');
    await expect(page.getByRole('option').first()).toContainText(/vertrouwen/i);
    expect(await page.getByRole('option').count()).toBeLessThanOrEqual(3);
  }
});

test('the home page and the search page have one field each', async ({ page }) => {
  for (const address of ['', 'zoeken/']) {
    await page.goto(address);
    await expect(page.locator('.kop [data-zoekveld]')).toHaveCount(0);
    await expect(page.locator('[data-zoekveld]')).toHaveCount(1);
  }
});
