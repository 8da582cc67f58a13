import { describe, expect, test } from 'vitest';
import { afstand, midden, opVerschil } from '../../../src/instruments/afstand.ts';
import { heeftMidden } from '../../../src/instruments/schaal.ts';
import { naast } from '../../../src/instruments/soorten.ts';
import { voorbeeldVan } from '../../../src/instruments/voorbeeld.ts';
import { bladenVan, eenBlad, spreker, vel } from './bladen.ts';

const scan = eenBlad('stellingen');
const table = (...answers: number[][]) => {
  const vellen = answers.map((gesloten, index) => vel(scan, `P${index + 1}`, gesloten));
  return naast(scan, vellen, spreker(vellen)).alles.punten;
};

describe('everything in the order of difference', () => {
  const punten = table([0, 4, 2, 1, 3], [1, 0, 2, 2, 3], [1, 4, 2, 4, 3]);

  test('has the widest first, and equal ones as the source has them', () => {
    expect(punten.map(afstand)).toEqual([1, 4, 0, 3, 0]);
    expect(opVerschil(punten).map(({ id }) => id)).toEqual([1, 3, 0, 2, 4].map((at) => punten[at]?.id));
  });

  test('counts choices on a row that has no order, and both ways on a plane', () => {
    const keuze = eenBlad('keuzehulp');
    const vellen = [vel(keuze, 'A', [0, 0]), vel(keuze, 'B', [1, 0])];
    const [first, second] = naast(keuze, vellen, spreker(vellen)).alles.punten.map(afstand);
    expect([first, second].map((one) => (one ?? 0) > 0)).toEqual([true, false]);
    const vlak = eenBlad('kwadrant');
    const op = [vel(vlak, 'A', [0, 0], ['Sla']), vel(vlak, 'B', [2, 3], ['Sla'])];
    expect(naast(vlak, op, spreker(op)).alles.punten.map(afstand)).toEqual([5]);
  });
});

describe('the middle of the answers', () => {
  const rowOf = (...places: number[]) => table(...places.map((plaats) => [plaats]))[0];
  const middleOf = (...places: number[]) => rowOf(...places)?.rijen.flatMap(midden);

  test('is the middle one, or two where it lies between them', () => {
    expect(middleOf(0, 3, 4)).toEqual([3]);
    expect(middleOf(4, 4, 1, 2)).toEqual([2, 4]);
    expect(middleOf(4, 4, 4, 2)).toEqual([4]);
    expect(middleOf(0, 4)).toEqual([]);
  });

  test('is shown on scales only', () => {
    const balans = eenBlad('balans');
    const vellen = [vel(balans, 'A', [0, 1, 2])];
    expect(naast(balans, vellen, spreker(vellen)).alles.punten.some(heeftMidden)).toBe(false);
    expect(table([1]).every(heeftMidden)).toBe(true);
  });
});

const all = [...bladenVan('content').values()];

test('every instrument whose outcome is a picture shows an example that both agrees and differs', () => {
  const shown = all.flatMap((blad) => voorbeeldVan(blad) ?? []);
  expect(shown).toHaveLength(all.filter(({ soort }) => !['kwadrant', 'invulblad'].includes(soort)).length);
  for (const { koppen, rijen } of shown) {
    const inkt = rijen.flatMap(({ banen }) => banen.flat());
    expect(rijen.length).toBeGreaterThan(2);
    expect(
      rijen.every(({ banen }) => banen.length > 0 && banen.every((baan) => koppen.length === 0 || baan.length === koppen.length)),
    ).toBe(true);
    expect([inkt.includes(1), inkt.includes(2)]).toEqual([true, true]);
  }
});
