import { describe, expect, test } from 'vitest';
import { csvVan } from '../../../src/instruments/csv.ts';
import { trekPerUitkomst } from '../../../src/instruments/keuzehulp.ts';
import { naast } from '../../../src/instruments/soorten.ts';
import { legeTafel } from '../../../src/instruments/tafel.ts';
import { maakUitkomst, watVeranderde } from '../../../src/instruments/uitkomst.ts';
import { bladenVan, eenBlad, spreker, vel } from './bladen.ts';

const echt = bladenVan('content');

/** The real instrument of this name. */
function blad(id: string) {
  const found = echt.get(id);
  if (!found) throw new Error(`${id} does not work`);
  return found;
}

describe('statements', () => {
  const scan = eenBlad('stellingen');
  const legt = (...rows: (number | null)[][]) => {
    const vellen = rows.map((row, index) => vel(scan, `P${index + 1}`, row));
    return naast(scan, vellen, spreker(vellen));
  };
  const stand = (...answers: (number | null)[]): string => legt(...answers.map((one) => [one])).alles.punten[0]?.stand ?? '';

  test('two places apart is apart; one is not', () => {
    expect(stand(1, 3)).toBe('Uit elkaar');
    expect(stand(1, 2)).toBe('');
  });

  test('all rather yes is together yes, all rather no is together no', () => {
    expect(stand(3, 4, 3)).toBe('Samen ja');
    expect(stand(0, 1)).toBe('Samen nee');
    expect(stand(2, 3)).toBe('');
  });

  test('who does not know counts in neither; half is said', () => {
    expect(stand(3, 4, 5)).toBe('Samen ja');
    expect(stand(3, 5)).toBe('De helft weet dit niet');
    expect(stand(3, 5, 5)).toBe('De meesten weten dit niet');
    expect(stand(5, 5)).toBe('Niemand weet dit');
  });

  test('the widest comes first, then the lowest answer, then the order of the source', () => {
    const { eerst } = legt([2, 1, 3, 0, 4], [4, 3, 4, 4, 4]);
    expect(eerst.punten.map(({ id }) => id)).toEqual(['buren-helpen', 'water-eerlijk', 'water-genoeg']);
  });

  test('says who says what, and counts from six on', () => {
    const names = [vel(scan, 'Ziekenhuis', [4]), vel(scan, 'Gemeente', [3]), vel(scan, 'Wijkzorg', [1])];
    expect(naast(scan, names, spreker(names)).alles.punten[0]?.zin).toBe(
      'Ziekenhuis zegt ja, Gemeente eerder ja. Wijkzorg zegt eerder nee.',
    );
    expect(legt([3], [3], [3], [3], [1], [1]).alles.punten[0]?.zin).toBe('Vier zeggen eerder ja. Twee zeggen eerder nee.');
  });

  test('one outlier among twelve does not hide that eleven agree', () => {
    const rows = Array.from({ length: 12 }, (_, index) => [index === 5 ? 0 : 4, index < 6 ? 1 : 3]);
    const { eerst, alles } = legt(...rows);
    expect(eerst.punten[0]?.id).toBe('water-eerlijk');
    const [first] = alles.punten;
    expect(first?.stand).toBe('Samen ja, op één na');
    expect(first?.zin).toBe('Elf zeggen ja. Eén zegt nee.');
    expect(first?.rijen[0]?.cellen.map(({ inkt }) => inkt)).toEqual([2, 2, 2, 2, 2]);
  });

  test('the outcome says together yes, furthest apart, together no; a changed sentence stays', () => {
    const vellen = [vel(scan, 'A', [4, 0, 1]), vel(scan, 'B', [3, 4, 0])];
    const found = naast(scan, vellen, spreker(vellen));
    const tafel = { ...legeTafel('Regiotuin', '2026-11-26'), zinnen: { 'eens-0': 'Water genoeg!' } };
    const made = maakUitkomst(scan, found, vellen, tafel);
    expect(made.titel).toBe('Regiotuin: wat we zagen');
    expect(made.antwoord.tekst).toBe(
      'Er is genoeg water. Over de vraag of we het water eerlijk verdelen, denken we verschillend. We praten te weinig.',
    );
    expect(made.metWie.tekst).toBe('Ingevuld door A en B. Besproken op 26 november 2026.');
    expect(made.eens[0]).toMatchObject({ tekst: 'Water genoeg!', isGewijzigd: true, voorzet: 'Er is genoeg water.' });
  });

  test('a second round says what changed', () => {
    expect(watVeranderde(legt([0], [4]), legt([4], [4]))).toContain('Is er genoeg water? Toen: uit elkaar. Nu: samen ja.');
  });

  test('a table is safe to open in a spreadsheet', () => {
    const vellen = [vel(scan, '=1+1', [4], ['a;b "c"'])];
    const csv = csvVan(naast(scan, vellen, spreker(vellen)), ['=1+1'], legeTafel());
    expect(csv).toContain(`;'=1+1;`);
    expect(csv).toContain('"Ja: a;b ""c"""');
  });
});

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
