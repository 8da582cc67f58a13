import { expect, test } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Blad } from '../../src/instruments/blad.ts';
import { bewaardMetDrie } from './instruments-sheets.ts';

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

for (const id of instrumenten) {
  test(`${id}: the outcome of three people prints on one A4`, async ({ page }) => {
    await page.goto(`${id}/`);
    const blad = JSON.parse((await page.locator('werk-blad script').textContent()) ?? '') as Blad;
    await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
      `handreiking / ${id}/`,
      bewaardMetDrie(blad),
    ] as const);
    await page.goto(`${id}/#uitkomst`);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('wat we zagen');
    await expect(page.locator('.werk-qr svg')).toBeAttached();
    const pdf = await page.pdf({ format: 'A4', printBackground: true });
    const { numPages } = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
    expect(numPages).toBe(1);
  });
}
