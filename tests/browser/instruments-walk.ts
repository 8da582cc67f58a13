import { expect, type Page } from '@playwright/test';

/** Opens an instrument and begins. */
export async function begin(page: Page, slug: string): Promise<void> {
  await page.goto(`instrumenten/${slug}/`);
  await page.getByRole('link', { name: 'Begin met invullen' }).click();
  await expect(page.locator('.gang')).toBeVisible();
}

/** Fills every field of a screen: radios by `pick`, texts with a word, lists with their second option. */
async function fillScreen(page: Page, pick: (index: number) => number): Promise<void> {
  for (const [index, row] of (await page.locator('.dinglijst tbody tr').all()).entries()) {
    const name = row.locator('input');
    if ((await name.inputValue()) === '') await name.fill(`Ding ${index + 1}`);
    for (const [axis, list] of (await row.locator('select').all()).entries())
      await list.selectOption(String(pick(index + axis) % 4));
  }
  const groups = page.locator('fieldset:has(input[type="radio"]), .raster tbody tr');
  for (const [index, group] of (await groups.all()).entries()) {
    const radios = group.locator('input[type="radio"]');
    await radios.nth(pick(index) % Math.max(1, (await radios.count()) - 1)).check({ force: true });
  }
  for (const field of await page.locator('.invulscherm textarea:not(.groei)').all()) await field.fill('Zo doen we het.');
}

/** Goes through all screens to the last one. */
export async function fillAll(page: Page, name: string, pick: (index: number) => number): Promise<void> {
  await page.getByLabel(/Onder welke naam|Welke samenwerking/).fill(name);
  for (let screen = 1; screen < 12; screen += 1) {
    await fillScreen(page, pick);
    const next = page.getByRole('button', { name: /^Verder met/ });
    if ((await next.count()) === 0) return;
    await next.click();
    await expect(page).toHaveURL(new RegExp(`#invullen-${screen + 1}$`));
    await expect(page.locator('.gang [aria-current]')).toHaveText('Invullen');
  }
}

/** Hands the laptop to the next one. */
export const nextOne = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /Volgende deelnemer|nog een samenwerking/ }).click();
  await expect(page).toHaveURL(/#invullen$/);
};
