import { expect, test, type Page } from '@playwright/test';
import { pagesOfEachKind } from './pages-of-each-kind.ts';

/** A page on which a glossary term explains itself. */
async function openPageWithTerm(page: Page): Promise<void> {
  for (const address of pagesOfEachKind()) {
    await page.goto(address);
    if ((await page.locator('.term').count()) > 0) return;
  }
  throw new Error('No page explains a term');
}

test('nothing moves while a page loads', async ({ page }) => {
  const moved: string[] = [];
  await page.addInitScript(() => {
    const shifts = { value: 0 };
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.value += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const address of pagesOfEachKind()) {
    await page.goto(address, { waitUntil: 'networkidle' });
    const shift = await page.evaluate(() => (window as unknown as { shifts: { value: number } }).shifts.value);
    if (shift > 0.01) moved.push(`${address}: ${shift.toFixed(3)}`);
  }
  expect(moved).toEqual([]);
});

test.describe('a term explains itself', () => {
  test('on Enter, without the mouse, and closes with Escape', async ({ page }) => {
    await openPageWithTerm(page);
    const term = page.locator('.term').first();
    const slip = page.locator(`#${await term.getAttribute('data-strook')}`);
    await expect(slip).toBeHidden();
    await term.focus();
    await page.keyboard.press('Enter');
    await expect(slip).toBeVisible();
    await expect(slip.getByRole('link', { name: 'Lees meer bij het begrip' })).toBeVisible();
    await expect(term).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('Escape');
    await expect(slip).toBeHidden();
    await page.keyboard.press('Space');
    await expect(slip).toBeVisible();
    // Its own term closes it again.
    await term.click();
    await expect(slip).toBeHidden();
  });

  test('stays inside the screen at every width', async ({ page }) => {
    for (const width of [320, 768, 1100, 1440, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      await openPageWithTerm(page);
      const term = page.locator('.term').first();
      await term.click();
      const box = await page.locator(`#${await term.getAttribute('data-strook')}`).boundingBox();
      expect(box, `${width} px`).not.toBeNull();
      expect(box?.x ?? -1).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      // Beside the text it stands level with its term, below that at the foot of the screen.
      const line = await term.boundingBox();
      if (width >= 1100) expect(Math.abs((box?.y ?? 0) - (line?.y ?? 0))).toBeLessThan(40);
      else expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(800);
      await page.keyboard.press('Escape');
    }
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });
    test('leads to its begrip', async ({ page }) => {
      await openPageWithTerm(page);
      await page.locator('.term').first().click();
      await expect(page).toHaveURL(/begrippen\//);
    });
  });

  test('once a page, and never in a heading, a link or a quotation', async ({ page }) => {
    for (const address of pagesOfEachKind()) {
      await page.goto(address);
      const targets = await page.locator('.term').evaluateAll((terms) => terms.map((term) => term.getAttribute('data-strook')));
      expect(new Set(targets).size, address).toBe(targets.length);
      expect(await page.locator(':is(h1, h2, h3, a, blockquote) .term').count(), address).toBe(0);
    }
  });
});

test('in forced colours every part of the praatplaat has a border', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('');
  const widths = await page
    .locator('.plaat-deel')
    .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).borderTopWidth));
  expect(widths.length).toBeGreaterThan(5);
  expect(new Set(widths)).toEqual(new Set(['2px']));
});

test('text at 200 % moves a page to the narrower layout and loses nothing', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const address of pagesOfEachKind()) {
    await page.goto(address);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, address).toBeLessThanOrEqual(0);
  }
});
