import { describe, expect, test } from 'vitest';
import { titles } from './editions.ts';
import { eachWithReader, titlesOn } from './reader.ts';

const { reader, editions } = eachWithReader();
const { first, second, page: question } = titles;

describe('a new edition of a site that was kept', () => {
  test('is read at once where there is a connection, and kept when it is complete; a window that was open stays old', async () => {
    const me = reader();
    await me.keepAll();
    const old = await me.context.newPage();
    await old.goto('zoeken/');
    me.site.publish(editions().second);
    // A worker asks once a minute which edition there is: its clock goes on an hour.
    await me.context.serviceWorkers()[0]?.evaluate('(() => { const now = Date.now(); Date.now = () => now + 3_600_000; })()');
    await me.open(question);
    expect(await me.heading()).toBe(second);
    expect(await me.answersTo('wie geeft water')).toContain(second);
    await me.loseConnection();
    await me.open(question);
    expect(await me.heading()).toBe(first);
    await me.regainConnection();
    await me.open('onderweg/');
    await me.hears('Er is intussen een nieuwe uitgave.');
    await me.press('Haal de nieuwe uitgave op');
    await me.hears('Klaar. Je kunt nu zonder verbinding lezen.');
    await me.loseConnection();
    await me.open(question);
    expect(await me.heading()).toBe(second);
    expect(await me.answersTo('wie geeft water')).toContain(second);
    await old.locator('zoek-pagina [data-zoekveld]').fill('wie geeft water');
    await old.keyboard.press('Enter');
    expect(await titlesOn(old)).toContain(first);
  });

  test('that falls away halfway leaves the one before whole, and can go on', async () => {
    const me = reader();
    await me.keepAll();
    me.site.publish(editions().second);
    await me.open('onderweg/');
    await me.context.route('**/pagefind/**', (route) => route.abort());
    await me.press('Haal de nieuwe uitgave op');
    await me.hears('De verbinding viel weg. Begin opnieuw: dan gaat het verder waar het bleef. Wat je al had, is er nog.');
    await me.context.unrouteAll();
    await me.loseConnection();
    await me.open(question);
    expect(await me.heading()).toBe(first);
    expect(await me.answersTo('wie geeft water')).toContain(first);
    await me.regainConnection();
    await me.open('onderweg/');
    await me.press('Haal de nieuwe uitgave op');
    await me.hears('Klaar. Je kunt nu zonder verbinding lezen.');
    await me.loseConnection();
    await me.open(question);
    expect(await me.heading()).toBe(second);
  });
});
