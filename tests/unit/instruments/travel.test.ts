import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestandVan, leesBestand } from '../../../src/instruments/bestand.ts';
import type { Blad } from '../../../src/instruments/blad.ts';
import { velUitCode } from '../../../src/instruments/code-lezen.ts';
import { codeVan, gegroepeerd, gespeld } from '../../../src/instruments/code.ts';
import { leesFragment } from '../../../src/instruments/link-lezen.ts';
import { fragmentVanVel } from '../../../src/instruments/link.ts';
import { legeTafel } from '../../../src/instruments/tafel.ts';
import { leegVel, passendVel, vormVan, type Vel } from '../../../src/instruments/vel.ts';
import { bewaardeTekst, gelezenWerk, nieuwWerk } from '../../../src/instruments/werk.ts';
import { eenBlad, klein, vel } from './bladen.ts';

const bladen = [...klein.values()];
const metCode = bladen.filter((blad) => codeVan(blad, leegVel(vormVan(blad))) !== undefined);

const tekst = fc.string({ unit: 'grapheme', maxLength: 12 });
/** Sheets with many texts are slow to make: fewer runs, still hundreds over all kinds together. */
const runs = { numRuns: 30 };
const slow = 60_000;
const velVan = (blad: Blad): fc.Arbitrary<Vel> => {
  const vorm = vormVan(blad);
  return fc
    .record({
      naam: tekst,
      gesloten: fc.tuple(...vorm.gesloten.map((count) => fc.option(fc.integer({ min: 0, max: count - 1 })))),
      open: fc.array(tekst, { minLength: vorm.open, maxLength: vorm.open }),
    })
    .map((found) => passendVel(vorm, found));
};

describe.each(bladen)('a sheet of $id', { timeout: slow }, (blad) => {
  test('travels by link', () => {
    fc.assert(
      fc.property(velVan(blad), (one) => void expect(leesFragment(blad, `#${fragmentVanVel(blad, one)}`)).toEqual({ vel: one })),
      runs,
    );
  });

  test('travels by file', () => {
    fc.assert(
      fc.property(
        velVan(blad),
        (one) => void expect(leesBestand(blad, bestandVan(blad, [one]))).toMatchObject({ vellen: [one], isOuder: false }),
      ),
      runs,
    );
  });

  test('survives in storage', () => {
    fc.assert(
      fc.property(velVan(blad), (one) => {
        const werk = { ...nieuwWerk(blad, 'tab'), vellen: [one], tijd: 5 };
        expect(gelezenWerk(blad, bewaardeTekst(blad, werk))).toEqual(werk);
      }),
      runs,
    );
  });
});

describe.each(metCode)('a code of $id', { timeout: slow }, (blad) => {
  const { inCode } = vormVan(blad);

  test('carries the closed answers, whatever way it is typed', () => {
    fc.assert(
      fc.property(velVan(blad), (one) => {
        const code = codeVan(blad, one) ?? '';
        const typed = gegroepeerd(code).toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l');
        expect(velUitCode(blad, typed)?.gesloten.slice(0, inCode)).toEqual(one.gesloten.slice(0, inCode));
      }),
    );
  });

  test('of another instrument or version is not right', () => {
    const code = codeVan(blad, vel(blad, '', [1, 0, 1])) ?? '';
    expect(velUitCode({ ...blad, id: `${blad.id}-anders` }, code)).toBeUndefined();
    expect(velUitCode({ ...blad, versie: blad.versie + 1 }, code)).toBeUndefined();
  });

  test('with one slip is nearly always noticed', () => {
    const signs = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];
    const code = codeVan(blad, vel(blad, '', [1, 0, 1])) ?? '';
    const slips = [...code].flatMap((own, at) =>
      signs.filter((sign) => sign !== own).map((sign) => code.slice(0, at) + sign + code.slice(at + 1)),
    );
    expect(slips.filter((slip) => velUitCode(blad, slip)).length).toBeLessThan(slips.length / 100);
  });
});

test('a code is as short as the design says', () => {
  const stellingen = eenBlad('stellingen');
  const [first] = stellingen.vragen;
  if (!first) throw new Error('No question');
  const ten = { ...stellingen, vragen: Array.from({ length: 10 }, () => first) };
  expect(codeVan(ten, leegVel(vormVan(ten)))).toHaveLength(8);
  const balans = eenBlad('balans');
  const [pair] = balans.vragen;
  if (!pair) throw new Error('No pair');
  const twelve = { ...balans, vragen: Array.from({ length: 12 }, () => pair) };
  expect(codeVan(twelve, leegVel(vormVan(twelve)))).toHaveLength(20);
});

test('a code is spelled in words', () => expect(gespeld('K7M4QDXR')).toBe('Karel 7 Maria 4, Quotiënt Dirk Xantippe Rudolf'));

test('twelve answers and three remarks make a short link', () => {
  const stellingen = eenBlad('stellingen');
  const [first] = stellingen.vragen;
  if (!first) throw new Error('No question');
  const twelve = { ...stellingen, vragen: Array.from({ length: 12 }, () => first) };
  const one = vel(
    twelve,
    'Wijkzorg',
    [1, 2, 3, 4, 0, 1, 2, 3, 4, 0, 1, 2],
    ['De avonden zijn lastig.', 'Niemand belt.', 'Goed overleg, fijne sfeer.'],
  );
  expect(fragmentVanVel(twelve, one).length).toBeLessThan(145);
});

describe('a file of a table', () => {
  const blad = eenBlad('stellingen');

  test('of more than twelve sheets twelve are read, and it is known how many there were', () => {
    const many = Array.from({ length: 15 }, (_, index) => vel(blad, `P${index}`, [1]));
    const found = leesBestand(blad, bestandVan(blad, many));
    expect('vellen' in found && [found.vellen.length, found.aantal]).toEqual([12, 15]);
  });

  test('a file to go on with brings the rounds before; what is no round is left out', () => {
    const before = [{ vellen: [vel(blad, 'Toen', [2])], tafel: legeTafel('Toen', '2026-03-14') }];
    expect(leesBestand(blad, bestandVan(blad, [], legeTafel('Nu'), before))).toMatchObject({ eerder: before });
    const odd = bestandVan(blad, [], legeTafel('Nu'), before).replace('"Toen"', '[]').replace('[2', '["x"');
    expect(leesBestand(blad, odd)).toMatchObject({ eerder: [{ vellen: [{ naam: '' }] }] });
  });
});
