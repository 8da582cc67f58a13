import { describe, expect, test } from 'vitest';
import { titles } from './editions.ts';
import { eachWithReader } from './reader.ts';

const { reader } = eachWithReader();
const nothing = { caches: 0, workers: 0 };

describe('before anything is asked', () => {
  test('nothing is kept and no worker is there, whatever is opened', async () => {
    for (const address of ['', titles.page, 'onderweg/']) await reader().page.goto(address, { waitUntil: 'networkidle' });
    expect(await reader().holds()).toEqual(nothing);
  });
});

describe('a site that was kept, without a connection', () => {
  test('gives its pages, answers questions with sentences, works with instruments and hands out its files', async () => {
    const me = reader();
    await me.keepAll();
    await me.loseConnection();
    await me.open(titles.page);
    expect(await me.heading()).toBe(titles.first);
    expect(await me.answersTo('wie geeft er water in de vakantie')).toContain(titles.first);
    await me.open('instrumenten/tuinbalans/');
    await me.page.getByRole('link', { name: 'Begin met invullen' }).click();
    await me.page.locator('.gang').waitFor();
    await me.open('downloads/');
    const files = await me.page
      .locator('.downloads a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(files.length).toBeGreaterThan(3);
    const kept = await me.page.evaluate(
      (all) =>
        Promise.all(
          all.map(async (file) => {
            const whole = await fetch(file);
            const begin = await fetch(file, { headers: { Range: 'bytes=0-9' } });
            return [whole.status, begin.status, (await begin.arrayBuffer()).byteLength];
          }),
        ),
      files,
    );
    expect(kept).toEqual(files.map(() => [200, 206, 10]));
  });

  test('gives no page for another address: it says that it has none, in the frame of the site', async () => {
    const me = reader();
    await me.keepAll();
    await me.loseConnection();
    const answer = await me.page.goto('kernvragen/bestaat-niet/?x=1');
    expect([answer?.status(), await me.heading()]).toEqual([503, 'Deze pagina heb je niet bewaard']);
    await me.page.getByRole('link', { name: /^De hele site/ }).click();
    await me.page.waitForURL(me.site.url);
    await me.open(titles.page.slice(0, -1));
    expect([me.page.url(), await me.heading()]).toEqual([me.site.url + titles.page, titles.first]);
    await me.open(`${titles.page}index.html`);
    expect(await me.heading()).toBe(titles.first);
  });
});

describe('a page that was kept by itself', () => {
  test('is there without a connection, with what it can do, and nothing else is', async () => {
    const me = reader();
    await me.open('instrumenten/tuinbalans/');
    await me.press('Bewaar voor onderweg');
    await me.press(/^Bewaar deze pagina \(\d/);
    await me.hears('Deze pagina is bewaard');
    await me.loseConnection();
    await me.open('instrumenten/tuinbalans/');
    await me.page.getByRole('link', { name: 'Begin met invullen' }).click();
    await me.page.locator('.gang').waitFor();
    await me.open(titles.page);
    expect(await me.heading()).toBe('Deze pagina heb je niet bewaard');
    const list = me.page.locator('.inhoud').getByRole('listitem');
    expect(await list.allInnerTexts()).toEqual(['Tuinbalans']);
    await list.getByRole('link').click();
    await me.page.waitForURL('**/instrumenten/tuinbalans/');
    await me.open('onderweg/');
    await me.hears('Je hebt nu geen verbinding');
    await me.press('Haal weg: Tuinbalans');
    await me.hears('Weggehaald.');
    expect(await me.holds()).toEqual(nothing);
  });
});

describe('who changes their mind', () => {
  test('stops halfway, and nothing stays behind', async () => {
    const me = reader();
    await me.open('onderweg/');
    await me.context.route('**/pagefind/**', () => undefined);
    await me.press(/^Bewaar de hele site/);
    await me.page.getByText(/kB van/).waitFor();
    await me.press('Stop');
    await me.hears('Gestopt. Er is niets bewaard.');
    expect(await me.holds()).toEqual(nothing);
  });

  test('takes all of it away again', async () => {
    const me = reader();
    await me.keepAll();
    expect(await me.holds()).toEqual({ caches: 1, workers: 1 });
    await me.open(titles.page);
    await me.open('onderweg/');
    await me.press('Haal alles weg');
    await me.hears('Alles is weggehaald.');
    expect(await me.holds()).toEqual(nothing);
    await me.open(titles.page);
    expect(await me.holds()).toEqual(nothing);
  });

  test('hears it when there is no room', async () => {
    const me = reader();
    await me.open('onderweg/');
    const devtools = await me.context.newCDPSession(me.page);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: new URL(me.site.url).origin, quotaSize: 300_000 });
    await me.press(/^Bewaar de hele site/);
    await me.hears('Er is niet genoeg ruimte vrij op dit apparaat. Er is niets bewaard.');
    expect(await me.holds()).toEqual(nothing);
  });
});

describe('what makes a site an app', () => {
  test('is found by the browser, in any folder', async () => {
    const me = reader();
    await me.open('onderweg/');
    const devtools = await me.context.newCDPSession(me.page);
    const { url, errors } = await devtools.send('Page.getAppManifest');
    expect([url, errors]).toEqual([`${me.site.url}manifest.webmanifest`, []]);
    const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
    expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  });
});
