import type { Browser, Page } from '@playwright/test';
import { askPagefind } from './bench-slow.ts';

/** The times in ms to the first answer of each question, asked one after another in the field of a page that has answered before. */
async function timesOf(page: Page, questions: readonly string[]): Promise<number[]> {
  return page.evaluate(async (all) => {
    const field = document.querySelector<HTMLInputElement>('#vraag');
    const results = document.querySelector('#resultaten');
    if (!field || !results) return [];
    const askOnce = (question: string): Promise<number> =>
      new Promise((resolve) => {
        results.replaceChildren();
        const start = performance.now();
        const watch = new MutationObserver(() => {
          if (results.childElementCount === 0) return;
          watch.disconnect();
          resolve(performance.now() - start);
        });
        watch.observe(results, { childList: true });
        field.value = question;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
    const times: number[] = [];
    for (const question of all) {
      times.push(await askOnce(question));
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    return times;
  }, questions);
}

/** The times in ms to the first answer on a page that has answered all of the questions before: what is timed is the search itself. */
export async function warmTimes(browser: Browser, url: string, questions: readonly string[]): Promise<number[]> {
  const page = await browser.newPage();
  await page.goto(`${url}zoeken/?q=netwerk`);
  await page.locator('#resultaten > *').first().waitFor();
  await timesOf(page, questions);
  const times = await timesOf(page, questions);
  await page.close();
  return times;
}

/** The same of Pagefind as it comes, of the questions that it finds something for. */
export async function warmPagefind(browser: Browser, url: string, questions: readonly string[]): Promise<number[]> {
  const page = await browser.newPage();
  await page.goto(`${url}404.html`);
  const times: number[] = [];
  for (const question of questions) {
    if ((await page.evaluate(askPagefind, question)) === 0) continue;
    const start = performance.now();
    await page.evaluate(askPagefind, question);
    times.push(performance.now() - start);
  }
  await page.close();
  return times;
}
