import { describe, expect, test } from 'vitest';
import { addressesOf } from '../../src/graph/address.ts';
import { changesAddress, withChanges } from '../../src/graph/changes.ts';
import { feedOf, newsOf } from '../../src/output/feed.ts';
import { placeholderSite } from '../../src/schema/site.ts';
import { changesByDay, reviewOf } from '../../src/views/changes.ts';
import { entryOf, graphOf } from './made.ts';
import { said } from './small-content.ts';

const one = entryOf('modellen/een', {
  titel: 'Een',
  beoordeeld: '2026-01-02',
  beoordeeldDoor: 'een toezichthouder',
  wijzigingen: [
    { datum: '2026-02-01', wat: 'Er kwam een onderdeel bij.' },
    { datum: '2026-03-04', wat: 'De figuur is recht gezet.', waarom: 'Een lezer zag de fout.' },
  ],
});
const two = entryOf('modellen/twee', {
  titel: 'Twee',
  beoordeeld: '2026-01-03',
  wijzigingen: [{ datum: '2026-03-04', wat: 'Korter.' }],
});
const three = entryOf('modellen/drie', { titel: 'Drie', beoordeeld: '2026-01-04' });

describe('what has changed', () => {
  test('stands by day, the newest first', () => {
    expect(
      changesByDay(graphOf([one, two, three])).map(({ dag, changes }) => [
        dag,
        changes.map(({ titel, wat }) => `${titel}: ${wat}`),
      ]),
    ).toEqual([
      ['4 maart 2026', ['Een: De figuur is recht gezet.', 'Twee: Korter.']],
      ['1 februari 2026', ['Een: Er kwam een onderdeel bij.']],
    ]);
  });

  test('is said on the page of the entry, with who read it over', () => {
    expect(reviewOf(one)).toEqual({
      nagelezen: 'Nagelezen op 2 januari 2026 door een toezichthouder.',
      gewijzigd: 'Gewijzigd op 4 maart 2026: De figuur is recht gezet.',
    });
    expect(reviewOf(three)).toEqual({ nagelezen: 'Nagelezen op 4 januari 2026.' });
    expect(reviewOf(entryOf('modellen/leeg'))).toEqual({});
  });

  test('has a page and a link at the foot only where there is any', () => {
    expect(addressesOf(graphOf([three])).has(changesAddress)).toBe(false);
    expect(withChanges(placeholderSite, [three]).voet).toEqual([]);
    expect(addressesOf(graphOf([one])).has(changesAddress)).toBe(true);
    const [link, ...more] = withChanges(placeholderSite, [one]).voet;
    expect([link?.adres, more]).toEqual([changesAddress, []]);
    const own = { ...placeholderSite, voet: [{ titel: 'Nieuw', adres: changesAddress }] };
    expect(withChanges(own, [one]).voet).toEqual(own.voet);
  });

  test('is in the feed, each change by itself; an entry without any is there with its review', () => {
    const pages = [one, two, three].flatMap(newsOf);
    const feed = feedOf({ naam: 'Tuin', omschrijving: 'Over de tuin.' }, pages, 'https://a.nl/');
    expect([...feed.matchAll(/<summary>(.*)<\/summary>/g)].map(([, text]) => text)).toEqual([
      'De figuur is recht gezet. Een lezer zag de fout.',
      'Korter.',
      'Er kwam een onderdeel bij.',
      'Kort over drie.',
    ]);
    const ids = [...feed.matchAll(/<entry>[^]*?<id>(.*)<\/id>/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(4);
    expect(ids[0]).toBe('https://a.nl/modellen/een/#wijziging-2');
    expect(ids[3]).toBe('https://a.nl/modellen/drie/');
  });

  test('cannot lie in the future', () => {
    const found = said({
      'adviezen/slakken.mdx': (text) => text.replace('---\n', '---\nwijzigingen: [{ datum: 2027-01-01, wat: Iets. }]\n'),
    });
    expect(found).toEqual([
      'adviezen/slakken.mdx:2 wijzigingen: 2027-01-01 ligt in de toekomst. Verwacht: de dag van de wijziging.',
    ]);
  });
});
