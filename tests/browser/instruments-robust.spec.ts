import { expect, test } from '@playwright/test';
import { axe } from './axe.ts';
import { begin, fillAll } from './instruments-walk.ts';

test('a code typed over lies on the table as it was filled in; a wrong one is refused', async ({ page, context }) => {
  await begin(page, 'tuinscan');
  await fillAll(page, 'Telefoon', (index) => index);
  await page.getByRole('button', { name: 'Geef door aan je tafel' }).click();
  const code = (await page.locator('[data-code]').getAttribute('data-code')) ?? '';
  await context.clearCookies();
  await page.evaluate(() => localStorage.clear());
  await page.goto('instrumenten/tuinscan/');
  await page.getByRole('link', { name: 'Leg er antwoorden van anderen naast' }).click();
  await page.getByLabel('Code', { exact: true }).fill('AAAAA');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Deze code klopt niet.')).toBeVisible();
  await page.getByLabel('Code', { exact: true }).fill(code.toLowerCase());
  await page.keyboard.press('Enter');
  await expect(page.locator('.rij-blad')).toHaveText(/Alle vijf de vragen/);
});

test('files of strangers are refused in words, and those that succeed lie there', async ({ page }) => {
  await page.goto('instrumenten/tuinscan/#leg-ernaast');
  const sheet = {
    merk: 'handreiking-blad',
    vorm: 1,
    instrument: 'instrumenten/tuinscan',
    titel: '',
    url: '',
    versie: 1,
    afdrukken: [],
    vellen: [{ naam: '<img src=x onerror=alert(1)>', gesloten: [1, 2], open: [] }],
  };
  const file = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await page
    .locator('input[type="file"]')
    .setInputFiles([
      file('goed.json', JSON.stringify(sheet)),
      file(
        'ander.json',
        JSON.stringify({ ...sheet, instrument: 'instrumenten/vormhulp', titel: 'Vormhulp', url: '/instrumenten/vormhulp/' }),
      ),
      file('stuk.json', JSON.stringify(sheet).slice(0, 90)),
      file('notulen.pdf', '%PDF'),
      file('nieuw.json', JSON.stringify({ ...sheet, versie: 9 })),
    ]);
  await expect(page.getByText('Eén gelegd, vier niet gelukt.')).toBeVisible();
  for (const words of [
    'Dit hoort bij een ander blad:',
    'Dit bestand is beschadigd.',
    'Dit is geen bestand van deze site.',
    'Nieuwere versie dan deze pagina.',
  ]) {
    await expect(page.getByText(words)).toBeVisible();
  }
  await expect(page.locator('main img')).toHaveCount(0);
  expect(await axe(page)).toEqual([]);
});

test('twelve sheets: one outlier does not hide that eleven agree', async ({ page }) => {
  await page.goto('instrumenten/tuinscan/#leg-ernaast');
  const vellen = Array.from({ length: 12 }, (_, index) => ({
    naam: `Partij ${index + 1}`,
    gesloten: [index === 3 ? 0 : 4, index < 6 ? 1 : 3, 2, 2, 2],
    open: [],
  }));
  const text = JSON.stringify({ merk: 'handreiking-blad', vorm: 1, instrument: 'instrumenten/tuinscan', versie: 1, vellen });
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'twaalf.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await page.getByRole('button', { name: 'Bekijk ze naast elkaar' }).click();
  await expect(page.locator('main')).toContainText('Samen ja, op één na');
  // While working the head is low: what has to be done stands in the first view.
  expect((await page.locator('.hoofd').boundingBox())?.height).toBeLessThan(160);
  const first = page.locator('.naast.klein tbody th').first();
  await expect(first).toContainText('Is er genoeg water?');
  await page.getByRole('button', { name: 'Zet op volgorde van verschil' }).click();
  await expect(first).toContainText('Is het water eerlijk verdeeld');
  await expect(page.getByRole('button', { name: 'Zet terug in de volgorde van het blad' })).toBeFocused();
  await page.getByRole('button', { name: 'Toon het midden' }).click();
  await expect(page.locator('.naast.klein .midden').first()).toContainText('het midden');
  expect(await axe(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('with the keyboard alone, at 360 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 700 });
  await page.goto('instrumenten/tuinscan/');
  await page.getByRole('link', { name: 'Begin met invullen' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.werk-begin:focus')).toBeVisible();
  // What it is about and under which name come before the first question, and so does the focus.
  for (const field of ['Waar gaat het over?', 'Onder welke naam?']) {
    await page.keyboard.press('Tab');
    await expect(page.getByLabel(field)).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Eerder nee' }).first()).toBeChecked();
  await page.goto('instrumenten/bedden-indelen/#invullen');
  await page.getByLabel('Naam van bed 1').fill('Sla');
  await page.keyboard.press('Tab');
  const piece = page.getByRole('button', { name: /^1, Sla/ });
  await piece.focus();
  await page.keyboard.press('Enter');
  for (const key of ['ArrowRight', 'ArrowUp', 'ArrowUp', 'Enter']) await page.keyboard.press(key);
  await expect(piece).toHaveAccessibleName('1, Sla, belang vrij hoog, noodzaak vrij laag');
  await expect(page.locator('.dinglijst select').first()).toHaveValue('2');
});

test('a blocked storage is said, and nothing is lost in this tab', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('no', 'SecurityError');
    };
  });
  await begin(page, 'tuinscan');
  await page.getByRole('radio', { name: 'Half' }).first().check({ force: true });
  await expect(page.getByRole('alert')).toContainText('Deze browser bewaart niets');
});

test('two tabs: the other one is told', async ({ page, context }) => {
  await begin(page, 'tuinscan');
  const other = await context.newPage();
  await other.goto('instrumenten/tuinscan/#invullen');
  await other.getByRole('radio', { name: 'Half' }).first().press('Space');
  await expect(page.getByRole('alert')).toContainText('Dit staat ook open in een ander tabblad');
  await page.getByRole('button', { name: 'Neem dat over' }).click();
  await expect(page.getByRole('radio', { name: 'Half' }).first()).toBeChecked();
});

test('damaged work is not thrown away', async ({ page }) => {
  await page.goto('instrumenten/tuinscan/');
  await page.evaluate(() => localStorage.setItem('handreiking / instrumenten/tuinscan/', '{stuk'));
  await page.goto('instrumenten/tuinscan/#invullen');
  await expect(page.getByRole('alert')).toContainText('kunnen we niet lezen');
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('there is a form to print', async ({ page }) => {
    await page.goto('instrumenten/tuinscan/');
    await expect(page.getByRole('heading', { name: 'Het formulier' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Begin met invullen' })).toBeHidden();
  });
});
