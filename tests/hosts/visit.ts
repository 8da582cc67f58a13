import type { Browser, Page } from '@playwright/test';

/** What a visit came to: how many files were asked for, and all that went wrong. */
export interface Visit {
  requests: number;
  wrong: string[];
}

/** The page for a wrong address looks for the begin of the site: above it there is none. */
const isSearchForRoot = (method: string, url: string): boolean => method === 'HEAD' && url.endsWith('/kennis.json');

function watch(page: Page, root: string, visit: Visit): void {
  const report = (what: string): void => void visit.wrong.push(`${page.url()}: ${what}`);
  page.on('pageerror', ({ message }) => report(message));
  // A policy that is broken is said here too; that a file is not there is counted below.
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) report(message.text());
  });
  page.on('request', (request) => {
    visit.requests += 1;
    if (!request.url().startsWith(root) && !isSearchForRoot(request.method(), request.url())) report(`asks ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // What is broken off by leaving a page is no failure, nor is an answer without a body that nobody reads.
    if (reason !== 'net::ERR_ABORTED') report(`${request.url()} failed: ${reason}`);
  });
  page.on('response', (response) => {
    const isAsked = response.request().isNavigationRequest() && response.status() === 404;
    if (response.status() >= 400 && !isAsked && !isSearchForRoot(response.request().method(), response.url()))
      report(`${response.url()} gives ${response.status()}`);
  });
}

/** Asks a question on the search page, and waits for the sentence that says most. */
async function ask(page: Page, root: string): Promise<void> {
  await page.goto(`${root}zoeken/?q=wie%20beslist%20er%20in%20een%20netwerk`);
  await page.locator('.antwoord-passage mark').first().waitFor();
}

/** Touches what wakes on an entry: its terms, its fold of sources, its field in the header. */
async function touchEntry(page: Page, root: string, entry: string): Promise<void> {
  await page.goto(root + entry);
  await page.locator('a.term').first().click();
  await page.locator('[popover]:popover-open').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('#kop-vraag').click();
  await page.keyboard.type('vertr');
  await page.locator('#kop-vraag-voorstellen [role="option"]').first().waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Bewaar voor onderweg' }).click();
  await page.getByRole('button', { name: /^Bewaar deze pagina \(/ }).waitFor();
}

/** Begins with an instrument. */
async function begin(page: Page, root: string, instrument: string): Promise<void> {
  await page.goto(root + instrument);
  await page.locator('[data-begin]').click();
  await page.locator('.gang').waitFor();
}

/** Comes at a wrong address two folders deep, and searches from there. */
async function lose(page: Page, root: string): Promise<void> {
  await page.goto(`${root}weg/is/weg`);
  await page.waitForFunction((home) => [...document.links].some(({ href }) => href === home), root);
  await page.waitForFunction(() => customElements.get('zoek-veld') !== undefined);
  await page.locator('input[type="search"]').last().fill('vertr');
  await page.getByRole('option').first().waitFor();
}

/**
 * Walks through a site as a reader does.
 * @param root the address of its home page
 * @param places the path of an entry with terms, and of a working instrument
 */
export async function visitSite(browser: Browser, root: string, places: { entry: string; instrument: string }): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const visit: Visit = { requests: 0, wrong: [] };
  watch(page, root, visit);
  try {
    await page.goto(root);
    await touchEntry(page, root, places.entry);
    await ask(page, root);
    await begin(page, root, places.instrument);
    await lose(page, root);
  } finally {
    await context.close();
  }
  return visit;
}
