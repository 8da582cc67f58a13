import { chromium, type Page } from '@playwright/test';
import { chromiumPath } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.ts';
import { axe, looks } from '../browser/axe.ts';

/** What a browser has against a page: what axe finds in light and dark, that it is wider than its screen, that it prints what one chooses with. */
async function objectionsTo(page: Page, address: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(address);
  const light = await axe(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await axe(page, looks.colours);
  await page.setViewportSize({ width: 320, height: 700 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ media: 'print' });
  const choices = await page.locator('select:visible').count();
  await page.emulateMedia({ media: null });
  return [
    ...light.map((one) => `${address} light ${one}`),
    ...dark.map((one) => `${address} dark ${one}`),
    ...(choices > 0 ? [`${address} prints fields to choose from`] : []),
    ...(wide ? [`${address} is wider than a screen of 320`] : []),
  ];
}

/** Serves a built site, and does something with it on a page of a browser. */
async function onPage<Found>(folder: string, act: (page: Page, url: string) => Promise<Found>): Promise<Found> {
  const { url, server } = await serve(folder);
  const path = chromiumPath();
  const browser = await chromium.launch(path ? { executablePath: path } : {});
  try {
    return await act(await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage(), url);
  } finally {
    await browser.close();
    server.close();
  }
}

/**
 * Opens pages of a built site in a browser, in light and dark.
 * @returns what is wrong with them, script errors and refused requests included
 */
export const lookOver = (folder: string, addresses: readonly string[]): Promise<string[]> =>
  onPage(folder, async (page, url) => {
    const found: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') found.push(message.text());
    });
    page.on('pageerror', (error) => found.push(String(error)));
    for (const address of addresses) found.push(...(await objectionsTo(page, `${url}${address}`)));
    return found;
  });

/** What pages say when their scripts have done their work, and what an instrument says from its first screen to its outcome. */
export const heard = (folder: string, addresses: readonly string[], instrument: string): Promise<string[]> =>
  onPage(folder, async (page, url) => {
    const said: string[] = [];
    const listen = async (): Promise<void> => {
      said.push(await page.locator('body').innerText());
    };
    for (const address of addresses) {
      await page.goto(`${url}${address}`, { waitUntil: 'networkidle' });
      await listen();
    }
    await page.goto(`${url}${instrument}`);
    await page.getByRole('link', { name: 'Start filling in' }).click();
    await page.locator('.gang').waitFor();
    await listen();
    await page.locator('.invulscherm textarea').first().fill('Green slates.');
    await page.locator('.invulscherm input[type="radio"]').first().check({ force: true });
    await page.getByRole('button', { name: 'See my answers' }).click();
    await page.getByRole('button', { name: 'Make the outcome' }).waitFor();
    await listen();
    await page.getByRole('button', { name: 'Make the outcome' }).click();
    await page.locator('.uit-antwoord').waitFor();
    await listen();
    return said;
  });
