import { expect, test, type Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Blad } from '../../src/instruments/blad.ts';
import { bewaardMet } from './instruments-sheets.ts';

// The fullest outcomes of the site, and one of each kind of picture.
const instrumenten = [
  'modellen/twaalf-governance-dilemmas',
  'instrumenten/spelregels-opstellen',
  'instrumenten/stappenplan-op-maat',
  'instrumenten/keuzehulp-governancevorm',
  'instrumenten/quick-scan-samenwerking',
  'instrumenten/matrix-samenwerkingsportfolio',
];

test.skip(({ baseURL }) => baseURL?.endsWith('/a/b/') ?? false, 'paper is the same in every folder');

/** Lays a table with so many sheets in the storage, and prints its outcome: its sheets, smallest letter and words. */
async function geprint(page: Page, id: string, count: number, isAfgesproken: boolean) {
  await page.goto(`${id}/`);
  const blad = JSON.parse((await page.locator('werk-blad script').textContent()) ?? '') as Blad;
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
    `handreiking / ${id}/`,
    bewaardMet(blad, count, isAfgesproken),
  ] as const);
  await page.goto(`${id}/#uitkomst`);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('wat we zagen');
  await expect(page.locator('.werk-qr svg')).toBeAttached();
  await expect(page.locator('html')).toHaveAttribute('data-papier');
  const pdf = await page.pdf({ format: 'A4', printBackground: true });
  const { numPages, getPage } = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise.then((found) => ({
    numPages: found.numPages,
    getPage: async () => found.getPage(1),
  }));
  const { items } = await (await getPage()).getTextContent();
  const texts = items.flatMap((item) => ('str' in item && item.str.trim() ? [item] : []));
  const smallest = Math.min(...texts.map(({ height }) => height));
  return { numPages, smallest, words: texts.map(({ str }) => str).join(' ') };
}

for (const id of instrumenten) {
  test(`${id}: the outcome of three people prints on one A4`, async ({ page }) => {
    const { numPages, smallest } = await geprint(page, id, 3, true);
    expect(numPages).toBe(1);
    expect(smallest).toBeGreaterThan(7.4);
  });
}

for (const id of ['instrumenten/spelregels-opstellen', 'instrumenten/netwerkkaart', 'modellen/twaalf-governance-dilemmas']) {
  test(`${id}: the outcome of twelve people too, with what each wrote, in letters that can be read`, async ({ page }) => {
    const { numPages, smallest, words } = await geprint(page, id, 12, false);
    expect(numPages).toBe(1);
    expect(smallest).toBeGreaterThan(7.4);
    if (id === 'instrumenten/netwerkkaart') expect(words).toContain('Verpleeghuis De Linde');
  });
}
