import type { Browser, Page } from '@playwright/test';

/** A page on slow 3G with a slow processor, as Lighthouse throttles. */
async function slow(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return page;
}

/** The seconds on slow 3G to the first answer: from Enter on the home page, and from a link that is opened cold. */
export async function slowTimes(browser: Browser, url: string, question: string): Promise<{ fromHome: number; cold: number }> {
  const first = async (page: Page, start: number): Promise<number> => {
    await page.locator('.antwoord-kern').first().waitFor();
    const seconds = (performance.now() - start) / 1000;
    await page.context().close();
    return seconds;
  };
  const home = await slow(browser);
  await home.goto(url);
  await home.getByRole('combobox', { name: 'Wat is je vraag?' }).pressSequentially(question, { delay: 120 });
  const fromHome = performance.now();
  await home.keyboard.press('Enter');
  const times = { fromHome: await first(home, fromHome), cold: 0 };
  const linked = await slow(browser);
  const cold = performance.now();
  await linked.goto(`${url}zoeken/?q=${encodeURIComponent(question)}`, { waitUntil: 'commit' });
  return { ...times, cold: await first(linked, cold) };
}
