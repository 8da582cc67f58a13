import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { chromiumPath } from '../../scripts/browsers.mjs';
import { buildEditions } from './editions.ts';
import { LiveSite } from './live-site.ts';

/** What a browser holds of a site. */
interface Held {
  caches: number;
  workers: number;
}

/** Someone with a browser, on a site in a folder of its host. */
export class Reader {
  readonly site: LiveSite;
  readonly context: BrowserContext;
  readonly page: Page;

  private constructor(site: LiveSite, context: BrowserContext, page: Page) {
    this.site = site;
    this.context = context;
    this.page = page;
  }

  static async on(site: LiveSite, browser: Browser): Promise<Reader> {
    const context = await browser.newContext({ baseURL: site.url });
    return new Reader(site, context, await context.newPage());
  }

  async open(address: string): Promise<void> {
    await this.page.goto(address);
  }

  press = (name: string | RegExp): Promise<void> => this.page.getByRole('button', { name }).click();

  /** Waits until the page says something. */
  hears = (words: string): Promise<void> => this.page.getByText(words).first().waitFor();

  heading = (): Promise<string> => this.page.locator('h1').innerText();

  /** The caches with files of the site, and the workers. */
  holds = (): Promise<Held> =>
    this.page.evaluate(async () => ({
      caches: (await caches.keys()).filter((name) => name.startsWith('onderweg')).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));

  async keepAll(): Promise<void> {
    await this.open('onderweg/');
    await this.page.getByLabel(/Ook de downloads/).check();
    await this.press(/^Bewaar de hele site/);
    await this.hears('Klaar. Je kunt nu zonder verbinding lezen.');
  }

  async loseConnection(): Promise<void> {
    await this.context.setOffline(true);
    await this.site.goAway();
  }

  async regainConnection(): Promise<void> {
    await this.site.comeBack();
    await this.context.setOffline(false);
  }

  /** Asks the search page, and gives the titles that it answers with. */
  async answersTo(words: string): Promise<string[]> {
    await this.open(`zoeken/?q=${encodeURIComponent(words)}`);
    return titlesOn(this.page);
  }
}

/** The titles that the search page answers with, once it has found their sentences too. */
export async function titlesOn(page: Page): Promise<string[]> {
  // Until the full text has answered, it does not say how many there are.
  await page
    .locator('#zoekstand')
    .getByText(/^\d+ pagina|^De beste tien/)
    .waitFor();
  return page.locator('#resultaten .antwoord-titel').allInnerTexts();
}

/** Gives each test of a file a reader of its own, on the first edition. */
export function eachWithReader(): { reader: () => Reader; editions: () => ReturnType<typeof buildEditions> } {
  let editions: ReturnType<typeof buildEditions>;
  let browser: Browser;
  let reader: Reader;
  beforeAll(async () => {
    editions = buildEditions();
    const executablePath = chromiumPath();
    browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
  });
  afterAll(() => browser.close());
  beforeEach(async () => void (reader = await Reader.on(await LiveSite.start(editions.first, '/a/b/'), browser)));
  afterEach(async () => {
    await reader.context.close();
    await reader.site.stop();
  });
  return { reader: () => reader, editions: () => editions };
}
