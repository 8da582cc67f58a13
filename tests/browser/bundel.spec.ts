import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import type { Knowledge } from '../../src/graph/knowledge.ts';

const knowledge = JSON.parse(readFileSync('dist/kennis.json', 'utf8')) as Knowledge;
const [one, two, three] = ['kernvragen', 'modellen', 'instrumenten'].map((kind) => {
  const found = knowledge.entries.find((entry) => entry.kind === kind);
  if (!found) throw new Error(`There is no entry of ${kind}`);
  return found;
}) as [Knowledge['entries'][number], Knowledge['entries'][number], Knowledge['entries'][number]];
const rows = (page: Page) => page.locator('.bundel-rij');
const linkTo = (...ids: string[]): string => `bundel/#titel=Proef&stuk=${ids.join('&stuk=')}`;

/** Opens the page of the bundel and waits until its document is made. */
async function open(page: Page, address: string, count: number): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
  await expect(page.locator('mijn-bundel')).toHaveAttribute('data-klaar', String(count));
}

test('a page goes into the bundel with one press, and out again', async ({ page }) => {
  await page.goto(one.url);
  await page.getByRole('button', { name: 'Leg in mijn bundel' }).click();
  await expect(page.getByRole('button', { name: 'Haal uit mijn bundel' })).toBeVisible();
  await page.getByRole('link', { name: 'Mijn bundel (1)' }).click();
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText(one.title);
  await page.goto(one.url);
  // Who has a bundel sees without touching anything that this page is in it.
  await page.getByRole('button', { name: 'Haal uit mijn bundel' }).click();
  await page.goto('bundel/');
  await expect(page.getByText('Er zit nog niets in')).toBeVisible();
});

test('the order changes with the keyboard and by dragging, and the focus goes along', async ({ page }) => {
  await open(page, linkTo(one.id, two.id, three.id), 3);
  await page.getByRole('button', { name: `${one.title} omlaag` }).press('Enter');
  await expect(rows(page).nth(1)).toContainText(one.title);
  await expect(page.getByRole('button', { name: `${one.title} omlaag` })).toBeFocused();
  await rows(page).nth(2).dragTo(rows(page).nth(0));
  await expect(rows(page).nth(0)).toContainText(three.title);
  await page.reload();
  await expect(rows(page).nth(0)).toContainText(three.title);
});

test('prints as one document: cover, contents, numbered pages, notes between, references by number', async ({ page }) => {
  const outcome = `*${three.id}%0AWat we zagen%0AAmbitie.%0A%23 Nog open%0AWie betaalt?`;
  await open(page, linkTo(one.id, '!Denk hieraan', two.id, outcome), 3);
  await page.getByLabel('Voor welk overleg').fill('Ledenraad');
  await page.getByLabel('Datum').fill('2026-12-01');
  await page.getByLabel('Titel').click();
  await page.emulateMedia({ media: 'print' });
  const document = page.locator('.bundel-document');
  await expect(document.locator('.bundel-titel')).toHaveText('Proef');
  await expect(document.locator('.bundel-bij')).toHaveText('Ledenraad, 1 december 2026');
  await expect(document.locator('.bundel-inhoud li')).toHaveCount(3);
  await expect(document.locator('.bundel-stuk')).toHaveCount(3);
  await expect(document.getByRole('heading', { name: 'Nog open' })).toHaveCSS('font-weight', '700');
  // What a reader saves as a PDF is named after it.
  await expect(page).toHaveTitle(/^Proef · /);
  await expect(document.locator('.bundel-los')).toContainText('Denk hieraan');
  await expect(document.locator('.bundel-stuk h1').nth(1)).toBeVisible();
  await expect(page.locator('.bundel-maken')).toBeHidden();
  const ids = await document.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test('one page has no cover, and an empty bundel says so', async ({ page }) => {
  await open(page, linkTo(one.id), 1);
  await expect(page.locator('.bundel-omslag')).toHaveCount(0);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: 'Maak leeg' }).click();
  await expect(page.locator('.bundel-document')).toContainText('Je bundel is nog leeg.');
});

test('a page that is gone is named, not lost', async ({ page }) => {
  await open(page, linkTo(one.id, 'kernvragen/die-er-niet-is'), 2);
  await expect(rows(page).nth(1)).toContainText('«kernvragen/die-er-niet-is» staat niet meer op deze site');
  await expect(page.locator('.bundel-los')).toContainText('staat niet meer op deze site');
});

test('a bundel of another changes nothing until the reader says what to do with it', async ({ page }) => {
  await open(page, linkTo(one.id), 1);
  await page.goto('about:blank');
  await page.goto(linkTo(two.id));
  const question = page.getByRole('group', { name: 'Je hebt al een bundel: «Proef», met 1 stuk.' });
  await expect(question).toBeFocused();
  await expect(rows(page)).toHaveCount(1);
  // Who loads the page again without an answer is asked again.
  await page.reload();
  await question.getByRole('button', { name: 'Laat die van mij zoals hij is' }).click();
  await expect(question).toHaveCount(0);
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText(one.title);
  await expect(page).toHaveURL(/bundel\/$/);
  await page.goto(linkTo(two.id));
  await question.getByRole('button', { name: 'Zet de stukken onder die van mij' }).click();
  await expect(rows(page)).toHaveCount(2);
  await page.goto(linkTo(three.id));
  await page.getByRole('button', { name: 'Vervang die van mij' }).click();
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText(three.title);
  await page.goto(linkTo(three.id));
  await expect(page.locator('[data-zegt]')).toHaveText('Dit is de bundel die je al hebt.');
});

test('what does not fit is said, and a page that cannot be reached is not called gone', async ({ page }) => {
  await page.route('**/modellen/**', (route) => route.abort());
  await open(page, linkTo(one.id, two.id), 2);
  await expect(page.locator('.bundel-los')).toContainText('kon niet worden opgehaald');
  await expect(rows(page).locator('.bundel-weg')).toHaveCount(0);
  await page.goto(linkTo(...Array.from({ length: 40 }, (_, index) => `!Notitie ${index}`)));
  await page.getByRole('button', { name: 'Zet de stukken onder die van mij' }).click();
  await expect(page.locator('[data-zegt]')).toContainText('2 pasten er niet meer bij');
  await page.getByRole('button', { name: 'Notitie erbij' }).click();
  await expect(page.locator('[data-zegt]')).toContainText('Je bundel is vol');
});

test('a bundel that stands ready is taken over with one press', async ({ page }) => {
  await page.goto('bundel/');
  await page.getByRole('button', { name: 'Leg in mijn bundel' }).first().click();
  await expect(page.locator('[data-zegt]')).toContainText('De bundel is geopend.');
  expect(await rows(page).count()).toBeGreaterThan(2);
});

test('a file opens what was saved; what is damaged or of another is refused in words', async ({ page }) => {
  await open(page, linkTo(one.id, two.id), 2);
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar als bestand' }).click();
  const saved = readFileSync(await (await waiting).path(), 'utf8');
  const file = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  const input = page.getByLabel('Open een bestand');
  await input.setInputFiles(file('brief.json', 'Beste bestuurder'));
  await expect(page.locator('[data-zegt]')).toContainText('geen bestand van een bundel');
  await input.setInputFiles(file('stuk.json', saved.slice(0, 90)));
  await expect(page.locator('[data-zegt]')).toContainText('beschadigd');
  await page.evaluate(() => localStorage.clear());
  await page.goto('about:blank');
  await page.goto('bundel/');
  await input.setInputFiles(file('bundel.json', saved));
  await expect(rows(page)).toHaveCount(2);
});

test('what was kept and is damaged gives an empty bundel and a sentence', async ({ page }) => {
  await page.goto('bundel/');
  await page.evaluate(() => localStorage.setItem(`handreiking-bundel ${location.pathname}`, '{"stukken":"x"}'));
  await page.reload();
  await expect(page.locator('[data-zegt]')).toContainText('is beschadigd');
  await expect(page.getByText('Er zit nog niets in')).toBeVisible();
});

test('becomes slides and a code', async ({ page }) => {
  await open(page, linkTo(one.id, two.id), 2);
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Maak er dia’s van' }).click();
  const bytes = readFileSync(await (await waiting).path());
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
  expect(bytes.toString('utf8')).toContain(one.title.replaceAll('&', '&amp;'));
  await page.getByRole('button', { name: 'Toon een QR-code' }).click();
  await expect(page.locator('.bundel-qr svg')).toBeVisible();
});
