import { expect, test } from '@playwright/test';
import { begin } from './instruments-walk.ts';

test('a link that is pasted lands on the table, however long; an empty one says that it is empty', async ({ page }) => {
  await begin(page, 'bedden-indelen');
  await page.getByLabel('Naam van bed 1').fill('Een heel lang bed achter in de tuin, tussen de schuur en de sloot');
  for (const list of await page.locator('.dinglijst select').all()) await list.selectOption('2');
  const link = await page.evaluate(async () => {
    const { copied } = await new Promise<{ copied: string }>((resolve) => {
      navigator.clipboard.writeText = (text) => Promise.resolve(resolve({ copied: text }));
      location.hash = 'geef-door';
      setTimeout(
        () => [...document.querySelectorAll('button')].find((one) => one.textContent === 'Kopieer de link')?.click(),
        300,
      );
    });
    return copied;
  });
  expect(link.length).toBeGreaterThan(120);
  await page.evaluate(() => localStorage.clear());
  await page.goto('instrumenten/bedden-indelen/');
  await page.getByRole('link', { name: 'Leg er antwoorden van anderen naast' }).click();
  // What people place and write does not fit in a code to read aloud, so none is asked for.
  await expect(page.getByLabel('Code', { exact: true })).toHaveCount(0);
  const paste = async (text: string) => {
    await page.getByLabel('Plak een link').fill(text);
    await page.getByRole('button', { name: 'Leg de link ernaast' }).click();
  };
  await paste(link.replace(/#.*/, '#begin?over=Tuin'));
  await expect(page.getByText('In deze link zitten geen antwoorden.')).toBeVisible();
  await paste(link);
  await expect(page.locator('.rij-blad').first()).toContainText('Alle');
  // A link that is opened itself says what it did.
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.locator('[data-gelegd]')).toHaveText('Eén gelegd.');
  expect(new URL(page.url()).hash).toBe('#leg-ernaast');
});
