import { chromium, type Browser, type Page } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { chromiumPath } from '../scripts/browsers.mjs';
import { serve } from '../scripts/serve.ts';
import type { Article } from './corpus.ts';
import type { Peer } from './peer.ts';

/** What reading a built site costs, in kB compressed (gzip) and in milliseconds. */
export interface Reading {
  /** Everything that is requested for an article before the first touch. */
  firstView: number;
  /** The scripts among it. */
  script: number;
  /** Everything that is requested from an empty cache to the first answer to a question, the page included. */
  answer: number;
  /** From the first key to the first answer. */
  answerMilliseconds: number;
}

/** Counts what a page requests, compressed; a font counts as it is. */
function countBytes(page: Page): { total: () => Promise<number>; script: () => Promise<number> } {
  const seen: Promise<{ bytes: number; isScript: boolean }>[] = [];
  page.on('response', (response) => {
    const sizeOf = async (): Promise<{ bytes: number; isScript: boolean }> => {
      const body = await response.body().catch(() => Buffer.alloc(0));
      const bytes = Math.min(body.length, gzipSync(body).length);
      return { bytes, isScript: /javascript/.test(response.headers()['content-type'] ?? '') };
    };
    seen.push(sizeOf());
  });
  const sum = async (isWanted: (isScript: boolean) => boolean): Promise<number> =>
    (await Promise.all(seen)).reduce((total, { bytes, isScript }) => total + (isWanted(isScript) ? bytes : 0), 0) / 1000;
  return { total: () => sum(() => true), script: () => sum((isScript) => isScript) };
}

async function read(browser: Browser, address: string): Promise<Pick<Reading, 'firstView' | 'script'>> {
  const page = await browser.newPage();
  const bytes = countBytes(page);
  await page.goto(address, { waitUntil: 'networkidle' });
  const found = { firstView: await bytes.total(), script: await bytes.script() };
  await page.close();
  return found;
}

async function ask(
  browser: Browser,
  url: string,
  { asking }: Peer,
  question: string,
): Promise<Pick<Reading, 'answer' | 'answerMilliseconds'>> {
  const page = await browser.newPage();
  const bytes = countBytes(page);
  await page.goto(url + asking.page, { waitUntil: 'networkidle' });
  if (asking.opener) await page.locator(asking.opener).first().click();
  const start = performance.now();
  await page.locator(asking.field).first().fill(question);
  await page.locator(asking.answer).first().waitFor({ timeout: 60_000 });
  const answerMilliseconds = performance.now() - start;
  await page.waitForLoadState('networkidle');
  const found = { answer: await bytes.total(), answerMilliseconds };
  await page.close();
  return found;
}

/** Measures a built site in Chromium: an article, and a question that is answered by one. */
export async function measureReading(peer: Peer, site: string, article: Article): Promise<Reading> {
  const { url, server } = await serve(site);
  const executablePath = chromiumPath();
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
  try {
    const question = article.title.split(' ').slice(-1).join(' ');
    return { ...(await read(browser, url + peer.addressOf(article))), ...(await ask(browser, url, peer, question)) };
  } finally {
    await browser.close();
    server.close();
  }
}
