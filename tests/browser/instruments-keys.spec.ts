import { expect, test, type Page } from '@playwright/test';
import type { Blad } from '../../src/instruments/blad.ts';
import { bewaardMetDrie } from './instruments-sheets.ts';

/** Lays the sheets of three people in the storage, and goes to a step. */
async function metDrie(page: Page, slug: string, step: string): Promise<void> {
  await page.goto(`instrumenten/${slug}/`);
  const blad = JSON.parse((await page.locator('werk-blad script').textContent()) ?? '') as Blad;
  const kept = [`handreiking / instrumenten/${slug}/`, bewaardMetDrie(blad)] as const;
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), kept);
  await page.goto(`instrumenten/${slug}/#${step}`);
  await page.reload();
  await expect(page.locator('.gang')).toBeVisible();
}

/** What has the focus, by its name; the page itself when nothing has. */
const focus = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const now = document.activeElement;
    return now === document.body || !now ? 'the page' : (now.getAttribute('aria-label') ?? now.textContent).trim();
  });

// What a press draws anew or takes away must not send who works with the keyboard to the top of the page.
const knoppen: [slug: string, step: string, knop: string, daarna: string | RegExp][] = [
  ['tuinscan', 'leg-ernaast', 'Haal weg: Gemeente', 'Zet terug'],
  ['tuinscan', 'leg-ernaast', 'Leg de link ernaast', 'Leg de link ernaast'],
  ['tuinscan', 'naast-elkaar', 'Verberg wie wat zei', 'Toon wie wat zei'],
  ['tuinscan', 'naast-elkaar', 'Zet op volgorde van verschil', 'Zet terug in de volgorde van het blad'],
  ['tuinscan', 'uitkomst', 'Pas de zinnen aan', 'Klaar met aanpassen'],
  ['tuinscan', 'uitkomst', 'Nog een stap', 'Wat, stap 4'],
  ['tuinscan', 'uitkomst', 'Wis alles uit deze browser', 'Nee'],
  ['tuinregels', 'naast-elkaar', 'Neem deze over', 'Neem deze over'],
];
for (const [slug, step, knop, daarna] of knoppen) {
  test(`${slug}, ${step}: after “${knop}” the focus is where one works`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 700 });
    await metDrie(page, slug, step);
    await page.getByRole('button', { name: knop }).first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => focus(page)).toBe(daarna);
  });
}

test('a name typed and a button pressed at once: nothing moves under the hand', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await metDrie(page, 'tuinscan', 'geef-door');
  await page.getByLabel(/Onder welke naam/).fill('Wijkzorg Oost');
  await page.getByRole('button', { name: 'Kopieer de link' }).click();
  await expect(page.getByText('Link gekopieerd.')).toBeVisible();
});

test('the day of the conversation is typed to its end', async ({ page }) => {
  await metDrie(page, 'tuinscan', 'uitkomst');
  const day = page.getByLabel('Wanneer was het gesprek?');
  await day.focus();
  await page.keyboard.type('05172027');
  await expect(day).toHaveValue('2027-05-17');
  await expect(page.locator('main')).toContainText('Besproken op 17 mei 2027.');
});

test('who comes back finds the table at once, and what was begun anew by accident is put back', async ({ page }) => {
  await metDrie(page, 'tuinscan', 'invullen');
  await page.goto('instrumenten/tuinscan/');
  await page.reload();
  await expect(page.getByRole('link', { name: 'Bekijk wat op tafel ligt' })).toHaveAttribute('href', '#naast-elkaar');
  await page.getByRole('button', { name: 'Begin opnieuw' }).click();
  await expect(page.getByRole('link', { name: 'Begin met invullen' })).toBeFocused();
  await page.getByRole('button', { name: 'Zet terug' }).click();
  await page.getByRole('link', { name: 'Bekijk wat op tafel ligt' }).click();
  await expect(page.locator('.aan-tafel').first().locator('li')).toHaveCount(3);
  // A round that was begun by accident too.
  await page.goto('instrumenten/tuinscan/#uitkomst');
  await page.getByRole('button', { name: 'Begin een nieuwe ronde' }).click();
  await page.getByRole('button', { name: 'Terug naar de vorige ronde' }).click();
  await expect(page.getByText('Ingevuld door Wijkzorg, Gemeente en Ziekenhuis.')).toBeVisible();
});

test('on a phone the plane stands in the first view, and a thing is placed below it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await metDrie(page, 'bedden-indelen', 'invullen');
  const plane = await page.locator('.kwadrant-vlak').boundingBox();
  expect((plane?.y ?? 999) + (plane?.height ?? 999)).toBeLessThan(740);
  await page.getByRole('button', { name: /^3 / }).click();
  await page.getByLabel('Belang van 3').selectOption('hoog');
  await page.getByLabel('Noodzaak van 3').selectOption('laag');
  await expect(page.getByRole('button', { name: /^3, .*belang hoog, noodzaak laag/ })).toBeVisible();
  await page.getByRole('button', { name: 'Voeg een bed toe' }).click();
  await expect(page.getByLabel('Naam van bed 5')).toBeFocused();
});
