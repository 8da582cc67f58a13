import { expect, test, type Page } from '@playwright/test';
import { movedBy, watchMoves } from './moves.ts';
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
  await watchMoves(page);
  for (const address of pagesOfEachKind()) {
    await page.goto(address, { waitUntil: 'networkidle' });
    const shift = await movedBy(page);
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
      const slip = page.locator(`#${await term.getAttribute('data-strook')}`);
      await expect(slip).toBeVisible();
      const box = await slip.boundingBox();
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

test('in forced colours every part of the praatplaat has a border, and so has the button of the field', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('');
  const widths = await page
    .locator('.plaat-deel')
    .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).borderTopWidth));
  expect(widths.length).toBeGreaterThan(5);
  expect(new Set(widths)).toEqual(new Set(['2px']));
  await expect(page.locator('.zoekveld-rij button').first()).toHaveCSS('border-inline-start-width', '2px');
});

/** The words of a page as a reader sees them, and those that are cut off where they stand. */
const wordsOn = (page: Page) =>
  page.evaluate(() => {
    const main = document.querySelector('main');
    const cut = [...(main?.querySelectorAll('*') ?? [])].filter((node) => {
      // A drawing is no text: it is as wide as its box.
      if (!(node instanceof HTMLElement) || node.querySelector(':scope > svg')) return false;
      const { overflowX, overflowY, clipPath, display } = getComputedStyle(node);
      const isHidden = clipPath !== 'none' || display === 'inline' || !node.innerText.trim();
      const hides = [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
      return !isHidden && hides && (node.scrollWidth > node.clientWidth + 1 || node.scrollHeight > node.clientHeight + 1);
    });
    return {
      text: (main?.innerText ?? '').replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim().toLowerCase(),
      size: parseFloat(getComputedStyle(main?.querySelector('p') ?? document.body).fontSize),
      overflow: document.documentElement.scrollWidth - innerWidth,
      cut: cut.map(({ className, textContent }) => `${className}: ${(textContent ?? '').slice(0, 40)}`),
    };
  });

test('text at 200 %, as a reader sets it in the browser, is twice as large and loses no word', async ({
  page,
  playwright,
  baseURL,
}, { project }) => {
  test.setTimeout(180_000);
  const { launchOptions = {} } = project.use;
  const args = [...(launchOptions.args ?? []), '--blink-settings=defaultFontSize=32'];
  const browser = await playwright.chromium.launch({ ...launchOptions, args });
  const large = await browser.newPage({ ...(baseURL && { baseURL }), viewport: { width: 1280, height: 900 } });
  // The same layout as large text gets: half as many letters fit on a line.
  await page.setViewportSize({ width: 640, height: 900 });
  for (const address of pagesOfEachKind()) {
    await Promise.all([page.goto(address), large.goto(address)]);
    // A page whose script writes (what a question finds, what this browser keeps) is compared when both have written.
    await expect(async () => {
      const [normal, twice] = [await wordsOn(page), await wordsOn(large)];
      expect(twice.size / normal.size, address).toBeCloseTo(2, 0);
      expect(twice.text, address).toBe(normal.text);
      expect(twice.cut, address).toEqual([]);
      expect(twice.overflow, address).toBeLessThanOrEqual(0);
    }).toPass({ timeout: 30_000 });
  }
  await browser.close();
});
