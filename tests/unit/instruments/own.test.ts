import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dingenUit } from '../../../src/instruments/haal-uit.ts';
import { zonderHaken } from '../../../src/instruments/blad.ts';
import { naast } from '../../../src/instruments/soorten.ts';
import { legeTafel } from '../../../src/instruments/tafel.ts';
import { maakUitkomst } from '../../../src/instruments/uitkomst.ts';
import { watVeranderde } from '../../../src/instruments/veranderd.ts';
import { leegVel, vormVan, type Vel } from '../../../src/instruments/vel.ts';
import { bewaardeTekst, nieuwWerk } from '../../../src/instruments/werk.ts';
import { sleutel } from '../../../src/islands/instruments/sleutel.ts';
import { isIngevuld } from '../../../src/islands/instruments/plek.ts';
import { bladenVan, eenBlad, spreker, vel } from './bladen.ts';

const regels = eenBlad('invulblad');
const vlak = eenBlad('kwadrant');

/** A sheet with one own topic. */
function metEigen(naam: string, onderwerp: string, tekst: string, stand: number | null = 0): Vel {
  const { gesloten, open } = leegVel(vormVan(regels), naam);
  gesloten[regels.vragen.length] = stand;
  open.splice(open.length - 2 * regels.eigenVelden, 2, onderwerp, tekst);
  return { naam, gesloten, open };
}

describe('an own topic', () => {
  const vellen = [metEigen('A', 'Sleutels', 'Bij de buren.'), metEigen('B', 'sleutels', 'In de schuur.', 1)];

  test('merges by name and is talked about like a given one', () => {
    const { eerst, vragen, open } = naast(regels, vellen, spreker(vellen));
    expect(eerst.punten.map(({ groep, stand }) => [groep, stand])).toEqual([['Sleutels', 'Uit elkaar']]);
    expect(vragen.at(-1)).toMatchObject({
      naam: 'Sleutels',
      voorzetten: [{ tekst: 'Bij de buren.' }, { tekst: 'In de schuur.' }],
    });
    expect(open).not.toContain('Sleutels');
  });

  test('that has only a name is nothing filled in', () => {
    expect(isIngevuld(regels, metEigen('A', 'Sleutels', '', null))).toBe(false);
    expect(isIngevuld(regels, metEigen('A', 'Sleutels', 'Bij de buren.', null))).toBe(true);
  });

  test('is compared by its name in a second round', () => {
    const [then, now] = [[metEigen('A', 'Water', 'Veel.', null)], [metEigen('A', 'Water', 'Weinig.', null)]];
    expect(watVeranderde({ naast: naast(regels, then, spreker(then)) }, { naast: naast(regels, now, spreker(now)) })).toEqual([
      'Water. Toen: ‘Veel’. Nu: ‘Weinig’.',
    ]);
  });
});

describe('things from the list of another instrument', () => {
  const from = vlak.haalUit;
  if (!from) throw new Error('The plane takes from nothing');
  const at = (row: number): number => from.begin + row * from.breedte + from.kolom;
  const sheet = leegVel(vormVan(regels));
  for (const [row, text] of ['Burenhulp', ' Oogstdag', 'burenhulp', 'Sla'].entries()) sheet.open[at(row)] = text;
  const kept = bewaardeTekst(regels, { ...nieuwWerk(regels, 'tab'), vellen: [sheet] });

  test('come once, and not when they stand here already', () => {
    expect(dingenUit(from, kept, ['sla', ''])).toEqual(['Burenhulp', 'Oogstdag']);
  });

  test('are text that fits, whatever the storage holds', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((vellen) => JSON.stringify({ vellen })),
        ),
        (text) => {
          const found = dingenUit(from, text, []);
          expect(found.every((one) => one !== '' && one.length <= 80)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('stand where the netwerkkaart of the site has its samenwerkingen', () => {
    const real = bladenVan('content').get('instrumenten/matrix-samenwerkingsportfolio');
    expect(real?.soort === 'kwadrant' && real.haalUit).toMatchObject({ begin: 1, breedte: 3, kolom: 1 });
  });
});

test('what is kept carries the folder of the site, so that two sites on one host do not mix', () => {
  expect(sleutel('/a/', regels)).not.toBe(sleutel('/b/', regels));
  expect(sleutel('/a/', regels)).toContain('/a/');
});

describe('someone alone', () => {
  test('agrees with nobody, and the outcome says who sees it so', () => {
    const scan = eenBlad('stellingen');
    const vellen = [vel(scan, '', [4, 0, 4])];
    const found = naast(scan, vellen, { namen: ['één persoon'], isTellend: false });
    expect(found.beeld.map(({ stand }) => stand)).toEqual(['', '', '', '', '']);
    expect(found.eens).toEqual([]);
    const made = maakUitkomst(scan, found, vellen, legeTafel());
    expect([made.titel, made.metWie.tekst]).toEqual([`${scan.titel}: wat ik zie`, 'Ingevuld door één persoon.']);
    // Help goes first where the answer is lowest.
    expect(made.helpt[0]?.url).toBe(scan.vragen[1]?.helpt[0]?.url);
  });

  test('has chosen and written already: the outcome says it, and nothing is asked again', () => {
    const hulp = eenBlad('keuzehulp');
    const chosen = [...hulp.vragen.map(() => 0), 1];
    const vellen = [vel(hulp, 'A', chosen, ['Dat past nu.'])];
    const alone = naast(hulp, vellen, spreker(vellen));
    expect(alone.vragen.every(({ voorzetten }) => voorzetten.length > 0)).toBe(true);
    expect(maakUitkomst(hulp, alone, vellen, legeTafel()).afspraken[0]?.regels.map(([, text]) => text)).toEqual([
      zonderHaken(hulp.uitkomsten[1]?.naam ?? ''),
      'Dat past nu.',
    ]);
    // In a group what someone wrote can be taken over, and the choice is still to be made.
    const both = [...vellen, vel(hulp, 'B', chosen)];
    expect(naast(hulp, both, spreker(both)).vragen.map(({ voorzetten }) => voorzetten.length)).toEqual([0, 1]);
    const paren = eenBlad('balans');
    const moved = [vel(paren, 'A', [null, null, null, 0, 4])];
    expect(naast(paren, moved, spreker(moved)).hulp).toEqual(paren.vragen[1]?.helpt);
  });

  test.each([...bladenVan('content').values()])('has an answer in the outcome of $id', (blad) => {
    const { gesloten, open } = vormVan(blad);
    const vellen = [
      vel(
        blad,
        'Wijkzorg',
        gesloten.map((count, index) => (index * 2) % Math.max(1, count - 1)),
        Array.from({ length: open }, () => 'Iets'),
      ),
    ];
    const { antwoord, beeld, plattegrond, lijsten } = naast(blad, vellen, spreker(vellen));
    expect(antwoord.length).toBeGreaterThan(0);
    expect(antwoord.join(' ')).not.toMatch(/[Jj]ullie|[[\]]/);
    expect(beeld.length + (plattegrond ? 1 : 0) + (lijsten?.length ?? 0)).toBeGreaterThan(0);
  });
});
