import { describe, expect, test } from 'vitest';
import { describeFigure } from '../../src/figures/describe.ts';
import { model, parts, samples } from './figure-samples.ts';

describe('the caption', () => {
  test.each([
    ['matrix', 'Twee assen: hoe, van los naar vast; en van klein naar groot.'],
    ['tabelmatrix', 'Drie rijen en twee kolommen.'],
    ['wiel', 'Een wiel met A in het midden.'],
    ['spaken', 'B in het midden, met eromheen wat erbij hoort.'],
    ['rondom', 'Vier vakken om een midden heen.'],
    ['niveaus', 'Drie niveaus, boven elkaar getekend.'],
    ['waterlijn', 'Een deel boven en een deel onder water. Hoe groot elk deel is, zegt de figuur niet.'],
    ['fasen', 'Drie fasen, van links naar rechts. Hoe lang ze duren, zegt de figuur niet. In de volgorde van de bron.'],
    ['schaal', 'Drie plaatsen op één lijn. Hoe ver ze uit elkaar liggen, zegt de figuur niet. In de rangorde van de bron.'],
    [
      'toenadering',
      'Drie maten, van twee vlakken los van elkaar tot één vlak. Hoe groot de stappen zijn, zegt de figuur niet. In de volgorde van de bron.',
    ],
    ['curve', 'Een lijn in de tijd. De hoogte is geen meting.'],
    ['polen', 'Drie paren, elk met twee kanten. Welke kant de goede is, zegt de figuur niet.'],
    ['beelden', 'Twee onderdelen, elk met een tekening.'],
    ['typologie', 'Drie onderdelen naast elkaar.'],
    ['bouwstenen', 'Drie onderdelen.'],
    ['rij', 'Drie punten op een rij.'],
  ])('of %s', (name, caption) => expect(describeFigure(samples[name] ?? model())).toBe(caption));

  test.each([
    'tabelmatrix',
    'rondom',
    'niveaus',
    'fasen',
    'schaal',
    'toenadering',
    'polen',
    'beelden',
    'typologie',
    'bouwstenen',
    'rij',
  ])('of %s calls the parts what they are', (name) =>
    expect(describeFigure({ ...(samples[name] ?? model()), onderdeelnaam: 'dingen' })).toMatch(/^(Drie|Vier|Twee) dingen/),
  );

  test('of a matrix without parts says that its fields have no name', () => {
    const { assen } = samples['matrix'] ?? model();
    expect(describeFigure({ titel: 'Model', soort: 'matrix', assen })).toMatch(/groot\. De vakken hebben geen naam\.$/);
  });

  test('of a wheel without a hub says that it is a ring', () => {
    expect(describeFigure(model({ figuur: 'wiel' }))).toBe('Een kring van drie delen.');
    expect(describeFigure(model({ figuur: 'wiel', onderdeelnaam: 'fasen' }))).toBe('Een kring van drie fasen.');
    expect(describeFigure(model({ figuur: 'wiel', kern: ['A', 'B'] }))).toBe('Een wiel met A en B in het midden.');
  });

  test('of spokes with two parts in the hub names both', () => {
    expect(describeFigure(model({ figuur: 'spaken', kern: ['A', 'B'] }))).toMatch(/^A en B in het midden/);
  });

  test.each([
    [{}, 'Drie punten op een rij.'],
    [{ nummering: 'cijfers' }, 'Drie punten op een rij. De nummers zijn die van de bron.'],
    [{ nummering: 'letters' }, 'Drie punten op een rij. De letters zijn die van de bron.'],
    [{ nummering: 'hoofdletters' }, 'Drie punten op een rij. De letters zijn die van de bron.'],
    [{ ordening: 'verloop' }, 'Drie punten op een rij. In de volgorde van de bron.'],
    [{ ordening: 'rangorde' }, 'Drie punten op een rij. In de rangorde van de bron.'],
    [{ ordening: 'geen' }, 'Drie punten op een rij. De volgorde betekent volgens de bron niets.'],
    [{ nummering: 'cijfers', ordening: 'verloop' }, 'Drie punten op een rij. De nummers zijn die van de bron.'],
    [
      { nummering: 'cijfers', ordening: 'geen' },
      'Drie punten op een rij. De nummers zijn die van de bron. De volgorde betekent volgens de bron niets.',
    ],
    [{ vanOns: 'De plaats is van ons.' }, 'Drie punten op een rij. [De plaats is van ons.]'],
    [{ bijschrift: 'Iets anders.' }, 'Iets anders.'],
    [{ bijschrift: 'Iets anders.', nummering: 'cijfers', vanOns: 'Zo.' }, 'Iets anders. De nummers zijn die van de bron. [Zo.]'],
  ] as const)('with %j says just that', (fields, caption) => {
    expect(describeFigure(model({ figuur: 'rij', ...fields }))).toBe(caption);
  });

  test('says how parts are grouped, unless the entry has its own words', () => {
    const grouped = model({ figuur: 'rij', onderdelen: parts(4, (index) => ({ groep: index < 2 ? 'Een' : 'Twee' })) });
    expect(describeFigure(grouped)).toBe('Vier punten op een rij. Ze staan in twee groepen.');
    expect(describeFigure({ ...grouped, bijschrift: 'Zo.' })).toBe('Zo.');
  });
});
