import { describe, expect, test } from 'vitest';
import { placeholderSite } from '../../src/schema/site.ts';
import { changed, more, said } from './small-content.ts';

describe('a content folder that is right', () => {
  test('gives a graph without problems', () => {
    const graph = changed();
    expect([graph.problems, graph.broken]).toEqual([[], []]);
    expect(graph.entries).toHaveLength(21);
    expect(graph.site.naam).toBe('Samen tuinieren');
    expect(graph.readability).toMatch(/^\d+ woorden, gemiddeld \d,\d per zin, \d+,\d % met 12 letters of meer$/);
  });

  test('gives headings the names of what they link to', () => {
    const graph = changed({ 'adviezen/slakken.mdx': more('## Zie [[literatuur/groen-2020]]\n\nTekst.') });
    expect(graph.get('adviezen/slakken').headings).toMatchObject([
      { text: 'Zie Groen (2020)', anchor: 'zie-groen-2020', depth: 2 },
    ]);
  });

  test('gives the ways of asking that stand beside an entry to it', () => {
    const graph = changed({ 'adviezen/slakken.vragen.txt': 'wie eet de sla\n' });
    expect([graph.problems, graph.get('adviezen/slakken').data.vragen]).toEqual([[], ['wie eet de sla']]);
  });

  test('has the pictures that texts place', () => {
    const graph = changed({ 'adviezen/slakken.mdx': more('<Afbeelding bestand="slak.jpg" alt="Een slak" />') });
    expect(graph.problems.map(({ line, field: at, message }) => `${line} ${at}: ${message}`)).toEqual([
      '12 Afbeelding bestand: De afbeelding «slak.jpg» staat niet in content/afbeeldingen/. Zet het bestand daar neer.',
    ]);
  });
});

describe('site.yaml', () => {
  test('that has mistakes is replaced while someone writes', () => {
    const changes = { 'site.yaml': (text: string) => text.replace('naam: Samen tuinieren', 'naam: 3') };
    expect(changed(changes).site).toEqual(placeholderSite);
    expect(said(changes)).toEqual([expect.stringMatching(/^site.yaml:1 naam: Gevonden: 3/)]);
  });

  test('that is gone is one problem', () => {
    expect(changed({ 'site.yaml': undefined }).site).toEqual(placeholderSite);
    expect(said({ 'site.yaml': undefined })).toEqual([expect.stringMatching(/^site.yaml:1 : Het bestand site.yaml ontbreekt/)]);
  });

  test('has addresses that lead somewhere', () => {
    expect(said({ 'site.yaml': (text) => text.replace('adres: /over/', 'adres: /weg/') })).toEqual([
      expect.stringMatching(/^site.yaml:13 voet.adres: De link naar «\/weg\/» komt nergens uit/),
    ]);
    expect(said({ 'site.yaml': more('uitlegEigen: /over/#weg') })).toEqual([
      expect.stringMatching(/^site.yaml:\d+ uitlegEigen: De link naar «\/over\/#weg» wijst naar een kop/),
    ]);
    expect(said({ 'site.yaml': more('uitlegEigen: "#weg"') })).toHaveLength(1);
    expect(said({ 'site.yaml': more('ingangen: [{ tekst: Iets doen, adres: /weg/ }]') })).toEqual([
      expect.stringMatching(/^site.yaml:\d+ ingangen.adres: De link naar «\/weg\/» komt nergens uit/),
    ]);
    expect(said({ 'site.yaml': more('uitlegEigen: /kernvragen/#wie-geeft-water') })).toEqual([]);
    expect(said({ 'site.yaml': more('uitlegEigen: /kernvragen/wie-geeft-water/#een-rooster-helpt') })).toEqual([]);
  });
});
