import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestandVan, leesBestand } from '../../../src/instruments/bestand.ts';
import { velUitCode } from '../../../src/instruments/code-lezen.ts';
import { leesFragment } from '../../../src/instruments/link-lezen.ts';
import { controle, fragmentVanVel, fragmentVooraf, merk } from '../../../src/instruments/link.ts';
import { legeTafel } from '../../../src/instruments/tafel.ts';
import { vormVan, type Vel } from '../../../src/instruments/vel.ts';
import { gelezenWerk } from '../../../src/instruments/werk.ts';
import { letters } from '../../../src/instruments/woorden.ts';
import { eenBlad, klein, vel } from './bladen.ts';

const slow = 60_000;

describe.each([...klein.values()])('what strangers send to $id', { timeout: slow }, (blad) => {
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
      // Every kind: 600 hostile inputs, each as file, link, code and storage.
      { numRuns: 100 },
    );
    expect(({} as Record<string, unknown>)['a']).toBeUndefined();
  });

  test('never breaks a link whose check is right', () => {
    // Whoever knows how a link is made writes what they like in it.
    const made = fc.uint8Array({ maxLength: 300 }).map((body) => {
      const [check, own] = [controle(blad, body), merk(blad)];
      const head = [own & 255, own >> 8, blad.versie, check & 255, check >> 8];
      return `#vel=${Buffer.from([...head, ...body]).toString('base64url')}`;
    });
    fc.assert(
      fc.property(made, (hash) => {
        const link = leesFragment(blad, hash);
        expect(link && 'vel' in link ? past([link.vel]) : link).toEqual(link && 'vel' in link ? true : { fout: 'beschadigd' });
      }),
      { numRuns: 100 },
    );
  });
});

describe('what strangers send', () => {
  const blad = eenBlad('stellingen');
  const valid = bestandVan(blad, [vel(blad, 'Wijkzorg', [1, 2, 3])], legeTafel('Regiotafel'));

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
      gelijk: 3,
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

  test('a file that says of no instrument or of no version that it is one of ours is damaged', () => {
    expect(leesBestand(blad, '{"merk":"handreiking-blad"}')).toEqual({ soort: 'beschadigd' });
    for (const versie of ['0', '-1', '1.5', '"1"', 'null'])
      expect(leesBestand(blad, valid.replace(/"versie": 1/, `"versie": ${versie}`)), versie).toEqual({ soort: 'beschadigd' });
  });

  test('a day that there is not is no day, in a link and in a file', () => {
    for (const day of ['2026-13-45', '2026-02-31', 'gisteren', '2026-1-1']) {
      expect(leesFragment(blad, fragmentVooraf('x', day, [])), day).toMatchObject({ datum: '' });
      const found = leesBestand(blad, bestandVan(blad, [vel(blad, 'x', [1])], legeTafel('x', day)));
      expect(found, day).toMatchObject({ tafel: { datum: '' } });
    }
  });

  test('a name is cut between signs: no half of one, and nothing that cannot be seen', () => {
    const naamVan = (naam: string) => {
      const found = leesBestand(blad, bestandVan(blad, [{ ...vel(blad, '', [1]), naam }]));
      return 'vellen' in found ? found.vellen[0]?.naam : found;
    };
    expect(naamVan(`${'a'.repeat(39)}🙂`)).toBe('a'.repeat(39));
    expect(naamVan('\ud83d half')).toBe('half');
    expect(naamVan('\u202eevil\u2066\uffff')).toBe('evil');
    expect(letters(['🙂 buurt', '🙂 wijk', 'العربية'])).toEqual(['🙂', '🙂w', 'ا']);
  });

  test('a choice just past the last one is no choice', () => {
    const [count = 0] = vormVan(blad).gesloten;
    const found = leesBestand(
      blad,
      JSON.stringify({ ...JSON.parse(valid), vellen: [{ gesloten: [count, count - 1, -1, 1.5, '1'] }] }),
    );
    expect(found).toMatchObject({ vellen: [{ gesloten: [null, count - 1, null, null, null] }] });
  });
});
