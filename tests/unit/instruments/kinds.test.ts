import { describe, expect, test } from 'vitest';
import { naast } from '../../../src/instruments/soorten.ts';
import { legeTafel } from '../../../src/instruments/tafel.ts';
import { trekPerUitkomst } from '../../../src/instruments/trek.ts';
import { maakUitkomst } from '../../../src/instruments/uitkomst.ts';
import { bladenVan, eenBlad, spreker, vel } from './bladen.ts';

const echt = bladenVan('content');

/** The real instrument of this name. */
function blad(id: string) {
  const found = echt.get(id);
  if (!found) throw new Error(`${id} does not work`);
  return found;
}

describe('Provan and Kenis (2008), table 1', () => {
  const hulp = blad('instrumenten/keuzehulp-governancevorm');
  // Rows of the published table: trust, number of participants, goal consensus, need for network-level competencies.
  const tabel: [vraag: string, zelf: string, leider: string, bureau: string[]][] = [
    [
      'vertrouwen',
      'Hoog, tussen vrijwel alle deelnemers',
      'Laag, of vooral in één partij',
      ['Matig, wel over het netwerk verspreid'],
    ],
    ['aantal', 'Weinig deelnemers', 'Een middelgroot aantal', ['Een middelgroot aantal', 'Veel deelnemers']],
    ['doel', 'Veel', 'Redelijk weinig', ['Redelijk veel']],
    ['competenties', 'Weinig', 'Gemiddeld', ['Veel']],
  ];

  test.each(tabel)('%s pulls as printed', (id, zelf, leider, bureau) => {
    if (hulp.soort !== 'keuzehulp') throw new Error('Not an aid');
    const antwoorden = hulp.vragen.find((vraag) => vraag.id === id)?.antwoorden ?? [];
    const naar = (uitkomst: number): string[] =>
      antwoorden.filter(({ trekt }) => trekt.includes(uitkomst)).map(({ tekst }) => tekst);
    expect([naar(0), naar(1), naar(2)]).toEqual([[zelf], [leider], bureau]);
  });

  test('four of seven questions count', () => {
    if (hulp.soort !== 'keuzehulp') throw new Error('Not an aid');
    expect(hulp.vragen.filter(({ telt }) => telt)).toHaveLength(4);
    expect(trekPerUitkomst(hulp, vel(hulp, '', [0, 0, 0, 0, 0, 0, 0]))).toEqual([4, 0, 0]);
    expect(trekPerUitkomst(hulp, vel(hulp, '', [0, 1, 2, 1, 3, 0, 0]))).toEqual([0, 2, 2]);
  });
});

test('each type of network pulls by the functions that the kennissynthese prints beside it (p. 9)', () => {
  const hulp = blad('modellen/typen-netwerken');
  if (hulp.soort !== 'keuzehulp') throw new Error('Not an aid');
  const gedrukt: [type: string, functies: string[]][] = [
    ['Managed netwerk', ['Faciliteren', 'Bijeenroepen']],
    ['Ontwikkelingsnetwerk', ['Investeren of aanbieden', 'Bijeenroepen']],
    ['Leernetwerk', ['Filteren', 'Versterken', 'Bijeenroepen']],
    ['Beleidsnetwerk', ['Gemeenschapsopbouw', 'Filteren', 'Versterken']],
    ['Sociaal netwerk', ['Versterken']],
  ];
  const pulled = hulp.uitkomsten.map(({ naam }, at) => [
    naam,
    hulp.vragen.filter(({ antwoorden }) => antwoorden[0]?.trekt.includes(at)).map((vraag) => vraag.naam),
  ]);
  expect(pulled).toEqual(gedrukt);
  expect(hulp.vragen.flatMap(({ antwoorden }) => antwoorden.slice(1).flatMap(({ trekt }) => trekt))).toEqual([]);
});

describe('a balance', () => {
  const balans = eenBlad('balans');
  const vellen = [
    vel(balans, 'W', [1, 3, 2, 3, 2, 0, 0, 0, 0]),
    vel(balans, 'G', [1, 3, 2, 4, 3, 2, 4, 0, 0]),
    vel(balans, 'Z', [0, 2, 2, 1, 1, 0, 2, 4, 0]),
  ];
  const found = naast(balans, vellen, spreker(vellen));

  test('most urgent first, then the widest', () => {
    expect(found.eerst.punten.map(({ bij }) => bij.slice(0, 9))).toEqual(['Dilemma 1', 'Dilemma 2', 'Dilemma 3']);
  });

  test('tells seeing differently from wanting something else and from wanting the same', () => {
    expect(found.eerst.punten.map(({ stand }) => stand)).toEqual([
      'Jullie willen dezelfde kant op',
      'Jullie zien het anders',
      'Jullie zien het anders',
    ]);
  });
});

test('things on a plane merge by name, the largest sheet first', () => {
  const plane = eenBlad('kwadrant');
  const vellen = [vel(plane, 'A', [3, 3, 0, 0], ['Een', 'Twee']), vel(plane, 'B', [0, 3, 3, 3], ['twee', 'Een'])];
  const { eerst, alles } = naast(plane, vellen, spreker(vellen));
  expect(eerst.punten.map(({ vraag }) => vraag)).toEqual(['Twee']);
  expect(alles.punten.map(({ stand }) => stand)).toEqual(['Uit elkaar: eerst bespreken', 'Eens']);
});

test('a grid that does not rise inks the chosen cell only', () => {
  const raster = eenBlad('raster');
  const vellen = [vel(raster, 'A', [2]), vel(raster, 'B', [2])];
  const inkt = (oplopend: boolean) =>
    naast({ ...raster, oplopend }, vellen, spreker(vellen)).alles.punten[0]?.rijen[0]?.cellen.map((cel) => cel.inkt);
  expect(inkt(true)).toEqual([2, 2, 2, 0]);
  expect(inkt(false)).toEqual([0, 0, 2, 0]);
});

test('a list names what has no counterpart, and what is empty is open', () => {
  const regels = eenBlad('invulblad');
  const vellen = [vel(regels, 'A', [], ['Groet', '', 'Dementie'])];
  const { alles, open } = naast(regels, vellen, spreker(vellen));
  expect(alles.punten.find(({ id }) => id === 'kaart')?.zin).toBe('Vraagstuk zonder samenwerking: Dementie.');
  expect(open).toEqual(['Sleutel', 'Seizoen']);
});

test('every working instrument lays twelve sheets and makes an outcome of at most 450 words', () => {
  for (const one of echt.values()) {
    const vellen = Array.from({ length: 12 }, (_, wie) =>
      vel(
        one,
        `Partij ${wie}`,
        Array.from({ length: 60 }, (_unused, index) => (wie * 7 + index) % 2),
        ['Een', 'Twee', 'Drie'],
      ),
    );
    const found = naast(one, vellen, spreker(vellen));
    expect(found.eerst.punten.length + found.alles.punten.length, one.id).toBeGreaterThan(0);
    expect(maakUitkomst(one, found, vellen, legeTafel()).woorden, one.id).toBeLessThanOrEqual(450);
  }
});
