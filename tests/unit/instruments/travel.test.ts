import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestandVan, leesBestand } from '../../../src/instruments/bestand.ts';
import type { Blad } from '../../../src/instruments/blad.ts';
import { codeVan, gegroepeerd, gespeld, velUitCode } from '../../../src/instruments/code.ts';
import { fragmentVanVel, fragmentVooraf, leesFragment } from '../../../src/instruments/link.ts';
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

describe('what strangers send', { timeout: slow }, () => {
  const blad = eenBlad('stellingen');
  const valid = bestandVan(blad, [vel(blad, 'Wijkzorg', [1, 2, 3])], legeTafel('Regiotafel'));

  const vijandig = fc.oneof(
    fc.string({ maxLength: 400 }),
    fc.json(),
    fc
      .jsonValue()
      .map((value) =>
        JSON.stringify({ merk: 'handreiking-blad', vorm: 1, instrument: blad.id, versie: 1, vellen: value, tafel: value }),
      ),
    fc
      .tuple(fc.nat(valid.length), fc.string({ maxLength: 5 }))
      .map(([at, put]) => valid.slice(0, at) + put + valid.slice(at + 1)),
    fc.constantFrom('{"__proto__":{"a":1}}', '[]', 'null', '{', '\u0000', `{"merk":"handreiking-blad"}`, '<svg onload=alert(1)>'),
  );

  /** Whatever came in has the form of a sheet, or is refused. */
  const past = (found: readonly Vel[]): boolean =>
    found.every(
      ({ naam, gesloten, open }) =>
        naam.length <= 40 && gesloten.length === vormVan(blad).gesloten.length && open.every((text) => text.length <= 1000),
    );

  test('never breaks a file, a link, a code or the storage', () => {
    fc.assert(
      fc.property(vijandig, (text) => {
        const file = leesBestand(blad, text);
        expect('vellen' in file ? past(file.vellen) && file.vellen.length <= 12 : typeof file.soort === 'string').toBe(true);
        const link = leesFragment(blad, `#vel=${text}`);
        expect(link && 'vel' in link ? past([link.vel]) : true).toBe(true);
        const coded = velUitCode(blad, text);
        expect(coded ? past([coded]) : true).toBe(true);
        const kept = gelezenWerk(blad, text);
        expect(kept ? past(kept.vellen) : true).toBe(true);
      }),
      { numRuns: 300 },
    );
    expect(({} as Record<string, unknown>)['a']).toBeUndefined();
  });

  test('is refused by the table of words', () => {
    expect(leesBestand(blad, 'x'.repeat(1_000_001))).toEqual({ soort: 'groot' });
    expect(leesBestand(blad, '%PDF-1.7')).toEqual({ soort: 'geen' });
    expect(leesBestand(blad, valid.slice(0, 200))).toEqual({ soort: 'beschadigd' });
    expect(leesBestand({ ...blad, id: 'instrumenten/ander' }, valid)).toMatchObject({ soort: 'ander', url: blad.url });
    expect(leesBestand({ ...blad, versie: 0 }, valid)).toEqual({ soort: 'nieuwer' });
    expect(leesBestand({ ...blad, versie: 2 }, valid)).toMatchObject({ isOuder: true });
    const changed = {
      ...blad,
      versie: 2,
      vragen: blad.vragen.map((vraag, index) => (index < 2 ? { ...vraag, vraag: 'Iets heel anders?' } : vraag)),
    };
    expect(leesBestand(changed, valid)).toMatchObject({
      soort: 'ouder',
      anders: 2,
      vellen: [{ gesloten: [null, null, 3, null, null] }],
    });
    expect(leesFragment({ ...blad, versie: 2 }, fragmentVanVel(blad, vel(blad, '', [1])))).toEqual({ fout: 'ouder' });
    expect(leesFragment({ ...blad, id: 'x' }, fragmentVanVel(blad, vel(blad, '', [1])))).toEqual({ fout: 'ander' });
    expect(leesFragment(blad, 'vel=!!')).toEqual({ fout: 'beschadigd' });
  });

  test('an empty instrument is sent ahead with its subject and day', () => {
    expect(leesFragment(blad, fragmentVooraf('Regiotafel & co', '2026-11-26', ['Een', 'Twee']))).toEqual({
      onderwerp: 'Regiotafel & co',
      datum: '2026-11-26',
      dingen: ['Een', 'Twee'],
    });
  });
});
