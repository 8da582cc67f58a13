import { chromium, type Page } from '@playwright/test';
import { chromiumPath } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.ts';
import { axe, looks } from '../browser/axe.ts';

/** What a browser has against a page: what axe finds in light and dark, and that it is wider than its screen. */
async function objectionsTo(page: Page, address: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(address);
  const light = await axe(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await axe(page, looks.colours);
  await page.setViewportSize({ width: 320, height: 700 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  await page.setViewportSize({ width: 1280, height: 900 });
  return [
    ...light.map((one) => `${address} light ${one}`),
    ...dark.map((one) => `${address} dark ${one}`),
    ...(wide ? [`${address} is wider than a screen of 320`] : []),
  ];
}

/**
 * Opens pages of a built site in a browser, in light and dark.
 * @returns what is wrong with them, script errors and refused requests included
 */
export async function lookOver(folder: string, addresses: readonly string[]): Promise<string[]> {
  const { url, server } = await serve(folder);
  const path = chromiumPath();
  const browser = await chromium.launch(path ? { executablePath: path } : {});
  try {
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
    const found: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') found.push(message.text());
    });
    page.on('pageerror', (error) => found.push(String(error)));
    for (const address of addresses) found.push(...(await objectionsTo(page, `${url}${address}`)));
    return found;
  } finally {
    await browser.close();
    server.close();
  }
}
