import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyIt } from '#language/bundel-doing.ts';
import { bestandsnaam, bestandVan, leesBestand } from '../../src/bundel/bestand.ts';
import {
  delenVan,
  heeftPagina,
  isLeeg,
  isVol,
  leesBundel,
  legeBundel,
  meesteStukken,
  metUitkomst,
  nummersVan,
  samen,
  verplaatst,
  type Bundel,
} from '../../src/bundel/bundel.ts';
import { fragmentVan, leesFragment } from '../../src/bundel/link.ts';
import { dagVan, naamVan } from '../../src/bundel/woorden.ts';

const bundel: Bundel = {
  titel: 'Eerste gesprek & meer',
  bij: 'Bestuurlijk overleg',
  datum: '2026-12-01',
  stukken: [
    { soort: 'pagina', id: 'kernvragen/wie-geeft-water', titel: 'Wie geeft water?' },
    { soort: 'notitie', tekst: '! Denk aan de slang\nen de kraan' },
    { soort: 'pagina', id: 'modellen/kas', titel: 'De kas' },
    { soort: 'uitkomst', id: 'instrumenten/gieter', titel: 'De gieter: wat we zagen', tekst: 'Genoeg.\n# Nog open\nWie dan?' },
  ],
};
const untitled = (given: Bundel): Bundel => ({
  ...given,
  stukken: given.stukken.map((stuk) => (stuk.soort === 'pagina' ? { ...stuk, titel: '' } : stuk)),
});

describe('a bundel', () => {
  test('that was kept comes back as it was', () => {
    expect(leesBundel(JSON.parse(JSON.stringify(bundel)))).toEqual(bundel);
  });

  test.each([[undefined], [null], ['tekst'], [[]], [{}], [{ stukken: 'x' }], [42]])('is not made of %j', (value) => {
    expect(leesBundel(value)).toBeUndefined();
  });

  test('leaves out what does not fit: strange kinds, ids that lead elsewhere, doubles, too much, too long', () => {
    const page = (id: unknown) => ({ soort: 'pagina', id, titel: 'x'.repeat(500) });
    const many = Array.from({ length: 60 }, (_, index) => page(`kernvragen/k-${index}`));
    const strange = [page('../../weg'), page('javascript:alert(1)'), page(3), { soort: 'script', id: 'a/b' }, 'tekst', null];
    const found = leesBundel({ titel: ' a\nb ', datum: 'morgen', stukken: [...strange, page('kernvragen/k-1'), ...many] });
    expect(found?.stukken).toHaveLength(meesteStukken);
    expect(found).toMatchObject({ titel: 'a b', bij: '', datum: '' });
    expect(found?.stukken[0]).toEqual({ soort: 'pagina', id: 'kernvragen/k-1', titel: 'x'.repeat(120) });
  });

  test('numbers its pages and outcomes, and not its notes', () => {
    expect(nummersVan(bundel)).toEqual([1, undefined, 2, 3]);
  });

  test('moves a thing, and stays as it is when there is no such place', () => {
    expect(verplaatst(bundel, 2, 0).stukken.map(({ soort }) => soort)).toEqual(['pagina', 'pagina', 'notitie', 'uitkomst']);
    expect(verplaatst(bundel, 0, -1)).toBe(bundel);
    expect(verplaatst(bundel, 9, 0)).toBe(bundel);
    expect(verplaatst(bundel, 0, 4)).toBe(bundel);
  });

  test('has an outcome once: the last one of its name', () => {
    const again = {
      soort: 'uitkomst',
      id: 'instrumenten/gieter',
      titel: 'De gieter: wat we zagen',
      tekst: 'Te weinig.',
    } as const;
    expect(metUitkomst(bundel, again).stukken[3]).toEqual(again);
    expect(metUitkomst(bundel, again).stukken).toHaveLength(4);
    expect(metUitkomst(bundel, { ...again, titel: 'Volgend jaar' }).stukken).toHaveLength(5);
  });

  test('takes another with it as far as there is room, each page once', () => {
    const notes = Array.from({ length: 38 }, (_, index) => ({ soort: 'notitie', tekst: `${index}` }) as const);
    const both = samen(bundel, { ...legeBundel, titel: 'Ander', stukken: [...bundel.stukken, ...notes] });
    expect([both.bundel.titel, both.bundel.stukken.length, both.teVeel]).toEqual([bundel.titel, meesteStukken, 3]);
    expect([isVol(both.bundel), isVol(bundel)]).toEqual([true, false]);
  });

  test('knows the parts of an outcome by their headings', () => {
    expect(delenVan('Genoeg.\n\n# Nog open\nWie dan?\nEn # wanneer?')).toEqual([
      { kop: '', regels: ['Genoeg.'] },
      { kop: 'Nog open', regels: ['Wie dan?', 'En # wanneer?'] },
    ]);
    expect([delenVan(''), delenVan('# Kop')]).toEqual([[], [{ kop: 'Kop', regels: [] }]]);
  });

  test('knows what is in it', () => {
    expect([
      isLeeg(legeBundel),
      isLeeg(bundel),
      heeftPagina(bundel, 'modellen/kas'),
      heeftPagina(bundel, 'modellen/weg'),
    ]).toEqual([true, false, true, false]);
  });
});

describe('a link', () => {
  test('carries words, ids and notes', () => {
    expect(fragmentVan(bundel)).toContain('stuk=kernvragen/wie-geeft-water');
    expect(leesFragment(`#${fragmentVan(bundel)}`)).toEqual({ bundel: untitled(bundel), vreemd: 0 });
  });

  test('says how much of it could not be read', () => {
    expect(leesFragment('#stuk=modellen/kas&stuk=%E0%A4%A&stuk=..%2Fweg')).toMatchObject({
      bundel: { stukken: [{ id: 'modellen/kas' }] },
      vreemd: 2,
    });
  });

  test('of another kind is none', () => {
    expect([leesFragment(''), leesFragment('#bron'), leesFragment('#route=x')]).toEqual([undefined, undefined, undefined]);
  });

  test('is read whatever stands in it', () => {
    fc.assert(fc.property(fc.string(), (text) => void leesFragment(`#stuk=${text}`)));
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), fc.string({ maxLength: 200 }), (titel, tekst) => {
        const given = leesBundel({ titel, stukken: [{ soort: 'notitie', tekst }] }) ?? legeBundel;
        expect(leesFragment(fragmentVan(given))?.bundel).toEqual(given);
      }),
    );
  });
});

describe('a file', () => {
  test('comes back as it was', () => {
    expect(leesBestand(bestandVan(bundel))).toEqual(bundel);
  });

  test.each([
    ['een brief', 'geen'],
    ['{"merk":"handreiking-blad","vellen":[]}', 'geen'],
    [bestandVan(bundel).slice(0, 80), 'beschadigd'],
    ['{"merk":"handreiking-bundel","vorm":1}', 'beschadigd'],
    ['{"merk":"handreiking-bundel","vorm":2,"stukken":[]}', 'nieuwer'],
    ['x'.repeat(1_000_001), 'groot'],
  ])('%.40s is %s', (text, wrong) => {
    expect(leesBestand(text)).toBe(wrong);
  });

  test('of before files said their form is read', () => {
    expect(leesBestand('{"merk":"handreiking-bundel","stukken":[]}')).toEqual(legeBundel);
  });

  test('is named after what is in it', () => {
    expect([bestandsnaam(bundel, 'json'), bestandsnaam(legeBundel, 'pptx')]).toEqual([
      'bundel-eerste-gesprek-meer-2026-12-01.json',
      'bundel.pptx',
    ]);
  });
});

test('words say the day, the name and how many', () => {
  expect([dagVan(bundel), dagVan(legeBundel), dagVan({ ...bundel, datum: '2026-99-99' })]).toEqual(['1 december 2026', '', '']);
  expect([naamVan(bundel), naamVan(legeBundel)]).toEqual(['Eerste gesprek & meer', 'Mijn bundel']);
  expect([emptyIt(1), emptyIt(2)]).toEqual(['Je bundel met 1 stuk leegmaken?', 'Je bundel met 2 stukken leegmaken?']);
});
