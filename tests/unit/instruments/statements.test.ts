import { describe, expect, test } from 'vitest';
import { csvVan } from '../../../src/instruments/csv.ts';
import { naast } from '../../../src/instruments/soorten.ts';
import { legeTafel } from '../../../src/instruments/tafel.ts';
import { maakUitkomst } from '../../../src/instruments/uitkomst.ts';
import { watVeranderde } from '../../../src/instruments/veranderd.ts';
import { eenBlad, spreker, vel } from './bladen.ts';

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
    expect(watVeranderde({ naast: legt([0], [4]) }, { naast: legt([4], [4]) })).toContain(
      'Is er genoeg water? Toen: uit elkaar. Nu: samen ja.',
    );
  });

  test('what all say yes or no to is no difference, however far apart it lies', () => {
    const { eerst, eens } = legt([0, 3], [1, 4]);
    expect([eerst.punten, eens.length]).toEqual([[], 2]);
  });

  test('who stays apart on other answers has changed; who stays as it was has not, whoever sits there', () => {
    expect(watVeranderde({ naast: legt([0], [4]) }, { naast: legt([0], [2]) })).toEqual([
      'Is er genoeg water? Toen: P2 zegt ja. P1 zegt nee. Nu: P2 zegt half. P1 zegt nee.',
    ]);
    expect(watVeranderde({ naast: legt([0], [4]) }, { naast: legt([4], [0], [0]) })).toEqual([]);
  });

  test('a table is safe to open in a spreadsheet', () => {
    const vellen = [vel(scan, '=1+1', [4], ['a;b "c"'])];
    const csv = csvVan(naast(scan, vellen, spreker(vellen)), ['=1+1'], legeTafel());
    expect(csv).toContain(`;'=1+1;`);
    expect(csv).toContain('"Ja: a;b ""c"""');
  });
});
