import { describe, expect, test } from 'vitest';
import { naast } from '../../../src/instruments/soorten.ts';
import { eenBlad, spreker, vel } from './bladen.ts';

/** What twelve people say of the first thing on a sheet, of whom the fifth stands apart. */
function eerste(soort: Parameters<typeof eenBlad>[0], elf: number[], een: number[], namen: string[] = []) {
  const blad = eenBlad(soort);
  const vellen = Array.from({ length: 12 }, (_, wie) => vel(blad, `P${wie}`, wie === 4 ? een : elf, namen));
  const found = naast(blad, vellen, spreker(vellen));
  const punt = found.alles.punten[0] ?? found.eerst.punten[0];
  return { ...found, stand: punt?.stand, inkt: punt?.rijen.map(({ cellen }) => cellen.map((cel) => cel.inkt)) };
}

describe('with twelve people one who stands apart does not hide that eleven agree', () => {
  test.each([
    ['far', 4, 0, 'Samen ja, op één na'],
    ['near', 3, 2, 'Samen ja, op één na'],
    ['near, the other way', 1, 2, 'Samen nee, op één na'],
    ['within the same verdict', 4, 3, 'Samen ja'],
  ])('statements: %s', (_, elf, een, stand) => {
    const found = eerste('stellingen', [elf], [een]);
    expect([found.stand, found.eerst.punten]).toEqual([stand, []]);
    expect(found.eens).toHaveLength(1);
  });

  test('an aid for choosing', () => {
    const found = eerste('keuzehulp', [0, 0, 0], [1, 0, 0]);
    expect(found.stand).toBe('Eens, op één na');
    expect(found.inkt?.flat()).toContain(2);
    expect(found.eerst.punten).toEqual([]);
    expect(found.antwoord.join(' ')).not.toContain('verschillend');
  });

  test('a balance', () => {
    const found = eerste('balans', [3, 3, 0], [0, 3, 0]);
    expect(found.eerst.punten.concat(found.alles.punten)[0]?.stand).toBe('Jullie staan dicht bij elkaar');
    expect(found.beeld[0]?.rijen[0]?.cellen.map(({ inkt }) => inkt)).toEqual([1, 1, 1, 2, 0]);
  });

  test('a plane', () => {
    const found = eerste('kwadrant', [3, 3], [0, 0], ['Een']);
    expect([found.stand, found.eerst.punten]).toEqual(['Eens, op één na', []]);
    expect(found.inkt?.[0]).toEqual([1, 1, 1, 2]);
    expect(found.plattegrond?.cellen[0]?.[3]).toEqual([1]);
    expect(found.eens[0]).toMatch(/hoog.*hoog/);
  });

  test('a grid', () => {
    const found = eerste('raster', [2], [0]);
    expect([found.stand, found.eerst.punten]).toEqual(['Gelijk, op één na', []]);
  });

  test('with five people one who stands apart is a difference', () => {
    const blad = eenBlad('keuzehulp');
    const vellen = [0, 0, 0, 0, 1].map((one, wie) => vel(blad, `P${wie}`, [one]));
    expect(naast(blad, vellen, spreker(vellen)).alles.punten[0]?.stand).toBe('Uit elkaar');
  });

  test('two who stand apart among twelve are a difference', () => {
    const blad = eenBlad('stellingen');
    const vellen = Array.from({ length: 12 }, (_, wie) => vel(blad, `P${wie}`, [wie < 2 ? 0 : 4]));
    expect(naast(blad, vellen, spreker(vellen)).alles.punten[0]?.stand).toBe('Uit elkaar');
  });
});
