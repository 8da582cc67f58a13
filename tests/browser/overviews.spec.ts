import { expect, test } from '@playwright/test';

test('a choice leaves rows out, stands in the address, and Back undoes it', async ({ page }) => {
  await page.goto('casussen/');
  const rows = page.locator('[data-rij]:visible');
  const all = await rows.count();
  await page.getByLabel('Regio').selectOption('Zeeland');
  await expect(page).toHaveURL(/\?regio=Zeeland$/);
  await expect(rows).toHaveCount(2);
  await expect(page.getByRole('status')).toHaveText(/^2 van de \d+/);
  await page.getByLabel('Sector').selectOption('VVT');
  await expect(page.getByRole('status')).toHaveText(/^Niets met deze keuze/);
  await page.goBack();
  await expect(rows).toHaveCount(2);
  await page.goBack();
  await expect(rows).toHaveCount(all);
  await page.goto('casussen/?regio=Salland');
  await expect(page.locator('[data-aantal]:visible')).toHaveText('1 casus');
  await page.goto('casussen/?regio=regio+niet+genoemd');
  await expect(rows.first()).toContainText('regio niet genoemd');
  expect(await rows.count()).toBeLessThan(all);
  await page.getByRole('button', { name: 'Toon alles' }).click();
  await expect(rows).toHaveCount(all);
});

test('a value that the page does not have is no choice', async ({ page }) => {
  await page.goto('casussen/?regio=Atlantis');
  await expect(page.getByRole('status')).toBeEmpty();
  await expect(page.getByLabel('Regio')).toHaveValue('');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the groups stand as they are and the choices are absent', async ({ page }) => {
    for (const address of ['casussen/?regio=Zeeland', 'instrumenten/', 'modellen/']) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
      await expect(page.locator('select:visible')).toHaveCount(0);
    }
  });
});

test('Samenhang: a field finds a page, lists go both ways, the wheel has only its lines, and Back goes back', async ({
  page,
}) => {
  await page.goto('samenhang/');
  await expect(page.locator('.samenhang-lijst')).toBeVisible();
  await page.getByLabel('Welke pagina?').fill('vertrouwen ontwikkelen');
  await page.getByLabel('Welke pagina?').fill('netwerkdip');
  await page.getByRole('option', { name: /^Netwerkdip.*Begrippen/ }).click();
  await expect(page).toHaveURL(/\?van=begrippen%2Fnetwerkdip$/);
  const both = page.locator('.samenhang-kant a');
  await expect(both.first()).toBeVisible();
  const addresses = await both.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  await expect(page.locator('.samenhang-lijnen path')).toHaveCount(new Set(addresses).size);
  await expect(page.locator('.samenhang-web circle[data-hier]')).toHaveCount(1);
  await page.locator('.samenhang-web circle').nth(100).click();
  await expect(page).not.toHaveURL(/netwerkdip/);
  await page.goBack();
  await expect(page.getByRole('status')).toHaveText('Netwerkdip');
  await page.goBack();
  await expect(page.locator('.samenhang-kant:visible')).toHaveCount(0);
  await expect(page.locator('.samenhang-lijnen path')).toHaveCount(0);
});
