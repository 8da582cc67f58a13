import { expect, test } from '@playwright/test';
import { axe } from './axe.ts';
import { begin, fillAll, nextOne } from './instruments-walk.ts';

// The six kinds, on the small handreiking that has one of each.
const instrumenten = ['tuinscan', 'vormhulp', 'tuinbalans', 'bedden-indelen', 'tuinraster', 'tuinregels'] as const;

for (const slug of instrumenten) {
  test(`${slug}: from start to outcome, alone and with three`, async ({ page }) => {
    test.setTimeout(180_000);
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await begin(page, slug);
    await fillAll(page, 'Wijkzorg', () => 1);
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Bekijk mijn antwoorden' }).click();
    await expect(page.getByText(/Er ligt één (vel|samenwerking) op tafel/)).toBeVisible();
    await page.goto(`instrumenten/${slug}/#invullen`);
    for (const [index, name] of ['Gemeente', 'Ziekenhuis'].entries()) {
      await page.getByRole('link', { name: 'Invullen' }).click();
      await page.goto(`instrumenten/${slug}/#geef-door`);
      await nextOne(page);
      await fillAll(page, name, (at) => (index + at) * 2);
    }
    await page.getByRole('button', { name: 'Bekijk ze naast elkaar' }).click();
    await expect(page.locator('.aan-tafel').first().locator('li')).toHaveText([/Wijkzorg/, /Gemeente/, /Ziekenhuis/]);
    expect(await axe(page)).toEqual([]);
    // Ways of working together are not people: there is nothing to hide.
    const hide = page.getByRole('button', { name: 'Verberg wie wat zei' });
    await expect(hide).toHaveCount(slug === 'tuinraster' ? 0 : 1);
    if ((await hide.count()) > 0) {
      await hide.click();
      await expect(page.locator('main')).not.toContainText('Gemeente');
      await page.getByRole('button', { name: 'Toon wie wat zei' }).click();
    }
    await page.getByRole('button', { name: 'Maak de uitkomst' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('wat we zagen');
    await page.getByRole('button', { name: 'Pas de zinnen aan' }).click();
    await page.locator('.hoofd-antwoord textarea').fill('Onze eigen zin.');
    await page.getByRole('button', { name: 'Klaar met aanpassen' }).click();
    expect(await axe(page)).toEqual([]);
    await page.reload();
    await expect(page.locator('.uit-antwoord')).toContainText('Onze eigen zin.', { timeout: 20_000 });
    expect(errors).toEqual([]);
  });
}

test('an outcome goes into the bundel as the text that it is', async ({ page }) => {
  await begin(page, 'tuinscan');
  await fillAll(page, 'Wijkzorg', () => 1);
  await page.getByRole('button', { name: 'Bekijk mijn antwoorden' }).click();
  await page.getByRole('button', { name: 'Maak de uitkomst' }).click();
  await page.getByRole('button', { name: 'Leg in mijn bundel' }).first().click();
  await page.getByRole('link', { name: 'je bundel' }).click();
  await expect(page.locator('.bundel-rij')).toContainText('wat ik zie');
  await expect(page.locator('.bundel-uitkomst')).toContainText('Ingevuld door Wijkzorg');
});
