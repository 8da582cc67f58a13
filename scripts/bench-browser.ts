// npm run bench:browser: what the first answer costs in a browser, in bytes and in time, beside Pagefind as it comes.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { slowTimes } from './bench-slow.ts';
import { chromiumPath } from './browsers.mjs';
import { serve } from './serve.ts';

/** What one question cost: compressed bytes, by file. */
type Bytes = Map<string, number>;

const folder = process.argv[2] ?? 'dist';
const questions = (parse(readFileSync('tests/search/zoekvragen-oefen.yaml', 'utf8')) as { vraag: string }[]).map(
  ({ vraag }) => vraag,
);

const sum = (bytes: Bytes): number => [...bytes.values()].reduce((total, size) => total + size, 0);
const median = (values: readonly number[], part = 0.5): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;

/** Counts scripts and data that a page asks for until it is told to stop, as a host that compresses would send them. */
function count(page: Page): { bytes: Bytes; stop: () => void } {
  const bytes: Bytes = new Map();
  const asked = new Set<string>();
  let isCounting = true;
  page.context().on('request', (request) => isCounting && asked.add(request.url()));
  page.context().on('requestfinished', async (request) => {
    const { pathname } = new URL(request.url());
    if (!asked.has(request.url()) || !/\.(?:js|json|txt|bin|pf_\w+|pagefind)$/.test(pathname) || bytes.has(pathname)) return;
    bytes.set(pathname, 0);
    // What is still on its way when the page closes came after the first answer.
    const body = await request
      .response()
      .then((response) => response?.body())
      .catch(() => undefined);
    if (body) bytes.set(pathname, Math.min(body.length, gzipSync(body).length));
  });
  return { bytes, stop: () => (isCounting = false) };
}

async function fresh(browser: Browser, use: (page: Page) => Promise<void>): Promise<number> {
  const page = await browser.newPage();
  const { bytes, stop } = count(page);
  await use(page);
  stop();
  await page.waitForTimeout(150);
  await page.close();
  if (process.argv.includes('--files')) console.log([...bytes].map(([name, size]) => `    ${size} ${name}`).join('\n'));
  return sum(bytes);
}

const { url, server } = await serve(folder);
const path = chromiumPath();
const browser = await chromium.launch({
  ...(path && { executablePath: path }),
  args: ['--no-sandbox', '--disable-background-networking'],
});

const ours = (question: string) => async (page: Page) => {
  await page.goto(`${url}zoeken/?q=${encodeURIComponent(question)}`);
  await page.locator('.antwoord').nth(2).waitFor();
};

const asItComes = (question: string) => async (page: Page) => {
  await page.goto(`${url}404.html`);
  await page.evaluate(async (asked) => {
    const pagefind = (await import(`${location.origin}/pagefind/pagefind.js`)) as {
      search: (text: string) => Promise<{ results: { data: () => Promise<unknown> }[] }>;
    };
    await (await pagefind.search(asked)).results[0]?.data();
  }, question);
};

const chosen = questions.filter((_, index) => index % 10 === 0);
const [own, plain] = [[] as number[], [] as number[]];
for (const question of chosen) {
  own.push(await fresh(browser, ours(question)));
  plain.push(await fresh(browser, asItComes(question)));
}
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
console.log(`bytes to the first three answers (scripts and data, compressed), ${chosen.length} questions, median`);
console.log(`  Handreiking          ${kB(median(own))}   most ${kB(Math.max(...own))}`);
console.log(`  Pagefind as it comes ${kB(median(plain))}   most ${kB(Math.max(...plain))}`);

/** The times in ms to the first answer of each question, asked one after another on one page that has answered a question before. */
async function timesOf(page: Page): Promise<number[]> {
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

/** A page that has answered a question; with `isWarm` it also has the whole index, so that only the search itself is timed. */
async function opened(isWarm: boolean): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${url}zoeken/?q=netwerk`);
  await page.locator('#resultaten > *').first().waitFor();
  if (!isWarm) return page;
  await page.evaluate(async (all) => {
    const pagefind = (await import(`${location.origin}/pagefind/pagefind.js`)) as { preload: (text: string) => Promise<void> };
    for (const word of all.flatMap((question) => question.split(/\s+/))) await pagefind.preload(word);
  }, questions);
  return page;
}

const line = (name: string, values: number[]): string =>
  `  ${name} median ${median(values).toFixed(0)} ms, p95 ${median(values, 0.95).toFixed(0)} ms, most ${Math.max(...values).toFixed(0)} ms`;
console.log(`time to the first answer, ${questions.length} questions, each asked once`);
console.log(line('index on its way    ', await timesOf(await opened(false))));
console.log(line('index in the browser', await timesOf(await opened(true))));
const slowly = [];
for (const question of chosen.slice(0, 5)) slowly.push(await slowTimes(browser, url, question));
const seconds = (values: readonly number[]): string =>
  `median ${median(values).toFixed(1)} s, most ${Math.max(...values).toFixed(1)} s`;
console.log(`slow 3G (400 ms, 50 kB/s, 4 x CPU) to the first answer, ${slowly.length} questions typed at 8 letters a second`);
console.log(`  from Enter on home   ${seconds(slowly.map(({ fromHome }) => fromHome))}`);
console.log(`  from a cold link     ${seconds(slowly.map(({ cold }) => cold))}`);
await browser.close();
server.close();
