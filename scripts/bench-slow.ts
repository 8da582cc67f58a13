import type { Browser, CDPSession, Page } from '@playwright/test';
import type { Host } from './bench-host.ts';

/** A line and a processor, as Lighthouse throttles them. */
export interface Throttle {
  latency: number;
  /** Bytes a second. */
  throughput: number;
  cpu: number;
}

export const slow3G: Throttle = { latency: 400, throughput: 50_000, cpu: 4 };
/** What Lighthouse takes for a phone: 1.6 Mbps with its factor for what a request costs more. */
export const phone: Throttle = { latency: 562.5, throughput: 184_320, cpu: 4 };

/** What a search cost: seconds to its first answer, and the bytes that had come when there were three, by the path of each file. */
export interface Cost {
  seconds: number;
  bytes: Map<string, number>;
}

/** A page that was throttled, in a browser that has kept nothing. */
export async function slowPage(
  browser: Browser,
  { latency, throughput, cpu }: Throttle,
): Promise<{ page: Page; session: CDPSession }> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const line = { latency, downloadThroughput: throughput, uploadThroughput: throughput };
  await session.send('Network.emulateNetworkConditions', { offline: false, ...line });
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  return { page, session };
}

/** Counts what comes over the line, as it comes. */
function received(session: CDPSession): Map<string, number> {
  const [paths, bytes] = [new Map<string, string>(), new Map<string, number>()];
  session.on('Network.requestWillBeSent', ({ requestId, request }) => paths.set(requestId, new URL(request.url).pathname));
  session.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    const name = paths.get(requestId) ?? '';
    bytes.set(name, (bytes.get(name) ?? 0) + encodedDataLength);
  });
  return bytes;
}

const firstAnswer = (page: Page): Promise<void> => page.locator('.antwoord-kern').first().waitFor();
const thirdAnswer = (page: Page): Promise<void> => page.locator('.antwoord').nth(2).waitFor();

/** From Enter on the home page, where the question was typed at 8 letters a second. */
export async function fromHome(browser: Browser, url: string, question: string): Promise<number> {
  const { page } = await slowPage(browser, slow3G);
  await page.goto(url);
  await page.getByRole('combobox').first().pressSequentially(question, { delay: 120 });
  const start = performance.now();
  await page.keyboard.press('Enter');
  await firstAnswer(page);
  const seconds = (performance.now() - start) / 1000;
  await page.context().close();
  return seconds;
}

/** From a link to the answers that is opened cold. */
export async function fromLink(browser: Browser, url: string, question: string): Promise<Cost> {
  const { page, session } = await slowPage(browser, slow3G);
  const coming = received(session);
  const start = performance.now();
  await page.goto(`${url}zoeken/?q=${encodeURIComponent(question)}`, { waitUntil: 'commit' });
  await firstAnswer(page);
  const seconds = (performance.now() - start) / 1000;
  await thirdAnswer(page);
  const bytes = new Map(coming);
  await page.context().close();
  return { seconds, bytes };
}

/** Asks Pagefind as it comes, in a page without anything else: the seconds until what it shows of three pages is there. */
export async function fromPagefind(browser: Browser, { url, sent }: Host, question: string, isCold: boolean): Promise<Cost> {
  const { page } = await slowPage(browser, slow3G);
  // Its worker fetches beside the page. All that was sent has come when its answers are there.
  sent.clear();
  const open = (): Promise<unknown> => page.goto(`${url}404.html`, { waitUntil: isCold ? 'commit' : 'load' });
  if (!isCold) await open();
  const start = performance.now();
  if (isCold) await open();
  await page.evaluate(askPagefind, question);
  const cost = { seconds: (performance.now() - start) / 1000, bytes: new Map(sent) };
  await page.context().close();
  return cost;
}

/** What a page with Pagefind as it comes does for a question; runs in the page. Gives how many pages it found. */
export async function askPagefind(question: string): Promise<number> {
  const pagefind = (await import(`${location.origin}/pagefind/pagefind.js`)) as {
    search: (text: string) => Promise<{ results: { data: () => Promise<unknown> }[] }>;
  };
  const { results } = await pagefind.search(question);
  await Promise.all(results.slice(0, 3).map((result) => result.data()));
  return results.length;
}

/** What a phone does until all answers to a question stand there. */
export interface Load {
  /** Seconds to the largest paint. */
  paint: number;
  /** Milliseconds by which pieces of work of the page were longer than 50. */
  blocked: number;
  /** How much moved after it was drawn, as a part of the screen (cumulative layout shift). */
  moved: number;
  /** Milliseconds that its processor worked, scripts and drawing together, not slowed: what else a machine does is not in it. */
  work: number;
}

/** The answers to a question that is opened cold, on what Lighthouse takes for a phone. */
export async function onPhone(browser: Browser, url: string, question: string): Promise<Load> {
  const { page, session } = await slowPage(browser, phone);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.addInitScript(noteLoad);
  await page.goto(`${url}zoeken/?q=${encodeURIComponent(question)}`);
  await page.locator('#resultaten[aria-busy="false"] .antwoord').first().waitFor();
  // Letters come after the answers, and may move them.
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  const noted = await page.evaluate(() => JSON.parse(document.documentElement.dataset['load'] ?? '{}') as Omit<Load, 'work'>);
  const { metrics } = await session.send('Performance.getMetrics');
  await page.context().close();
  return { ...noted, work: 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) };
}

/** Notes in the page what it does; runs in the page, before it. */
function noteLoad(): void {
  const load = { paint: 0, blocked: 0, moved: 0 };
  const follow = (type: string, add: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => {
      list.getEntries().forEach(add);
      document.documentElement.dataset['load'] = JSON.stringify(load);
    }).observe({ type, buffered: true });
  follow('largest-contentful-paint', ({ startTime }) => (load.paint = startTime / 1000));
  follow('longtask', ({ duration }) => (load.blocked += duration - 50));
  follow('layout-shift', (entry) => (load.moved += 'value' in entry ? Number(entry.value) : 0));
}
