import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

// The six kinds, on the small handreiking that has one of each.
const instrumenten = ['tuinscan', 'vormhulp', 'tuinbalans', 'bedden-indelen', 'tuinraster', 'tuinregels'] as const;

const axe = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`);
};

async function begin(page: Page, slug: string): Promise<void> {
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
  for (const field of await page.locator('.invulscherm textarea').all()) await field.fill('Zo doen we het.');
}

/** Goes through all screens to the last one. */
async function fillAll(page: Page, name: string, pick: (index: number) => number): Promise<void> {
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

const nextOne = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /Volgende deelnemer|nog een samenwerking/ }).click();
  await expect(page).toHaveURL(/#invullen$/);
};

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
    await expect(page.getByText('Er ligt één vel op tafel')).toBeVisible();
    await page.goto(`instrumenten/${slug}/#invullen`);
    for (const [index, name] of ['Gemeente', 'Ziekenhuis'].entries()) {
      await page.getByRole('link', { name: 'Invullen' }).click();
      await page.goto(`instrumenten/${slug}/#geef-door`);
      await nextOne(page);
      await fillAll(page, name, (at) => (index + at) * 2);
    }
    await page.getByRole('button', { name: 'Bekijk ze naast elkaar' }).click();
    await expect(page.locator('.aan-tafel li')).toHaveText([/Wijkzorg/, /Gemeente/, /Ziekenhuis/]);
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Verberg wie wat zei' }).click();
    await expect(page.locator('main')).not.toContainText('Gemeente');
    await page.getByRole('button', { name: 'Toon wie wat zei' }).click();
    await page.getByRole('button', { name: 'Maak de uitkomst' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('wat we zagen');
    await page.getByRole('button', { name: 'Pas de zinnen aan' }).click();
    await page.locator('.hoofd-antwoord textarea').fill('Onze eigen zin.');
    await page.getByRole('button', { name: 'Klaar met aanpassen' }).click();
    expect(await axe(page)).toEqual([]);
    await page.reload();
    await expect(page.locator('.uit-antwoord')).toContainText('Onze eigen zin.');
    expect(errors).toEqual([]);
  });
}

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
  await expect(page.locator('.rij-blad')).toHaveText(/5 van de 5/);
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
    'Dit hoort bij een ander instrument:',
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
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('with the keyboard alone, at 360 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 700 });
  await page.goto('instrumenten/tuinscan/');
  await page.getByRole('link', { name: 'Begin met invullen' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('h2:focus')).toHaveText('Water');
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
