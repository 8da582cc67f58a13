import { afterAll, beforeAll, expect, test } from 'vitest';
import { firefoxPath } from '../../scripts/browsers.mjs';
import { Firefox } from '../firefox/marionette.ts';
import { buildEditions, titles } from './editions.ts';
import { LiveSite } from './live-site.ts';

// The same promise in another engine: what was kept is read and searched without a connection, and can be taken away again.
let firefox: Firefox;
let site: LiveSite;
beforeAll(async () => {
  site = await LiveSite.start(buildEditions().first, '/a/b/');
  firefox = await Firefox.start(firefoxPath() ?? 'firefox', 2830);
});
afterAll(async () => {
  await firefox.stop();
  await site.stop();
});

const open = (address: string): Promise<void> => firefox.open(site.url + address);
/** Presses a button, once its words are there: it is a script that writes some. */
const press = (words: string): Promise<void> =>
  expect
    .poll(
      () =>
        firefox.run(
          `const found = [...document.querySelectorAll('main button')].find((one) => one.innerText.startsWith(arguments[0]));
           found?.click();
           return found !== undefined;`,
          [words],
        ),
      { timeout: 30_000 },
    )
    .toBe(true);
const says = (words: string): Promise<void> =>
  expect.poll(() => firefox.run('return document.querySelector("main").innerText'), { timeout: 30_000 }).toContain(words);

test('in Firefox a site that was kept reads and searches without a connection, and is taken away', async () => {
  await open('onderweg/');
  await press('Bewaar de hele site');
  await says('Klaar. Je kunt nu zonder verbinding lezen.');
  await site.goAway();
  await open(titles.page);
  expect(await firefox.run('return document.querySelector("h1").innerText')).toBe(titles.first);
  await open('zoeken/?q=wie%20geeft%20er%20water%20in%20de%20vakantie');
  await says(titles.first);
  await open('kernvragen/bestaat-niet/');
  expect(await firefox.run('return document.querySelector("h1").innerText')).toBe('Deze pagina heb je niet bewaard');
  await open('onderweg/');
  await press('Haal alles weg');
  await says('Alles is weggehaald.');
  expect(await firefox.run('return navigator.serviceWorker.getRegistrations().then(({ length }) => length)')).toBe(0);
});
