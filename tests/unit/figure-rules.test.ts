import { describe, expect, test } from 'vitest';
import { checkFigure } from '../../src/figures/check-figure.ts';
import { type FigureData } from '../../src/figures/fields.ts';
import { model, parts, samples } from './figure-samples.ts';

/** What is wrong, as a redacteur reads it: the field, and what to type. */
const found = (data: FigureData): string[] => checkFigure(data).map(({ path, message }) => `${path.join('.')}: ${message}`);

const sample = (name: string, more: Partial<FigureData> = {}): FigureData => ({ ...(samples[name] ?? model()), ...more });

describe('a matrix', () => {
  const placed = (...places: ['links' | 'rechts', 'onder' | 'boven'][]) =>
    sample('matrix', { onderdelen: parts(places.length, (index) => ({ plaats: places[index] })) });

  test('has no two parts on one spot, and names those that are free', () => {
    expect(found(placed(['links', 'boven'], ['rechts', 'boven'], ['links', 'boven']))).toEqual([
      'onderdelen.2.plaats: Op [links, boven] staat al «A». Vrij is nog: [links, onder], [rechts, onder].',
    ]);
  });

  test('has no more than four parts', () => {
    expect(
      found(placed(['links', 'boven'], ['rechts', 'boven'], ['links', 'onder'], ['rechts', 'onder'], ['rechts', 'onder'])),
    ).toEqual(['onderdelen.4.plaats: Op [rechts, onder] staat al «D». Een matrix heeft vier vakken: haal een onderdeel weg.']);
  });
});

describe('a table', () => {
  test('has as many cells in each row as there are columns', () => {
    const onderdelen = [
      { naam: 'A', kort: 'a', cellen: ['een'] },
      { naam: 'B', kort: 'b', cellen: ['een', null] },
      { naam: 'C', kort: 'c' },
    ];
    expect(found(sample('tabelmatrix', { onderdelen }))).toEqual([
      'onderdelen.0.cellen: Deze rij heeft 1 cel en er zijn 2 kolommen. Schrijf «cellen» met 2 vakken; null is een leeg vak.',
      'onderdelen.2.cellen: Deze rij heeft 0 cellen en er zijn 2 kolommen. Schrijf «cellen» met 2 vakken; null is een leeg vak.',
    ]);
  });
});

describe('a hub', () => {
  const named = (...names: string[]) => parts(names.length, (index) => ({ naam: names[index] ?? '' }));

  test.each(['wiel', 'spaken'])('of %s names a part, or the nearest is offered', (name) => {
    const onderdelen = named('Gemeenschappelijk doel', 'Structuur', 'Kennis');
    expect(found(sample(name, { kern: ['Structuur', 'Gemeenschapelijk doel'], onderdelen }))).toEqual([
      'kern.1: «Gemeenschapelijk doel» is geen onderdeel. Bedoel je «Gemeenschappelijk doel»?',
    ]);
    expect(found(sample(name, { kern: ['Iets heel anders'], onderdelen: named('Eén', 'Twee') }))).toEqual([
      'kern.0: «Iets heel anders» is geen onderdeel. Kies uit: «Eén», «Twee».',
    ]);
  });

  test('leaves something to stand around it', () => {
    expect(found(sample('wiel', { kern: ['B', 'A'], onderdelen: parts(2) }))).toEqual([
      'kern: Alle onderdelen staan in het midden. Laat in «kern» weg wat eromheen hoort te staan.',
    ]);
    expect(found(sample('wiel', { kern: ['A', 'A'], onderdelen: parts(2) }))).toEqual([]);
  });
});

describe('groups', () => {
  const grouped = (...groups: (string | undefined)[]) =>
    model({ figuur: 'typologie', onderdelen: parts(groups.length, (index) => ({ groep: groups[index] })) });

  test.each(['typologie', 'bouwstenen', 'rij'])('of %s may hold all parts, or divide one', (figuur) => {
    expect(found({ ...grouped('Een', 'Een', 'Twee'), figuur })).toEqual([]);
    expect(found({ ...grouped(undefined, undefined, 'B', 'B'), figuur })).toEqual([]);
    expect(found({ ...grouped(undefined, 'Een'), figuur })).toHaveLength(1);
  });

  test('that divide a part name it', () => {
    expect(found(grouped(undefined, undefined, 'Coöperatief'))).toEqual([
      'onderdelen.2.groep: «Coöperatief» is geen onderdeel zonder «groep». Kies uit: «A», «B». Of geef elk onderdeel een groep.',
    ]);
  });
});
