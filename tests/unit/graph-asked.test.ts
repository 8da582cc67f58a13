import { expect, test } from 'vitest';
import { parseAsked } from '../../src/graph/parse-asked.ts';

test.each([
  ['wie geeft water', 'wie geeft water'],
  ['  wie geeft water  ', 'wie geeft water'],
  ['- wie geeft water', 'wie geeft water'],
  ['  •   wie geeft water', 'wie geeft water'],
  ['– wie geeft water', 'wie geeft water'],
  ['3. wie geeft water', 'wie geeft water'],
  ['12)  wie geeft water', 'wie geeft water'],
  ['2026. wie geeft water', '2026. wie geeft water'],
  ['3 wie geeft water', '3 wie geeft water'],
  ['a. wie geeft water', 'a. wie geeft water'],
  ['3.wie geeft water', '3.wie geeft water'],
  ['-wie geeft water', '-wie geeft water'],
  ['wie geeft - water', 'wie geeft - water'],
  ['wie geeft # water', 'wie geeft # water'],
])('a line %j asks %j', (line, asked) => expect(parseAsked(line).data).toEqual([asked]));

test('remarks and empty lines ask nothing, and the others have the line that they stand on', () => {
  const read = parseAsked('# remark\n\neen\n  # nog een\n- twee\n   \n#\n');
  expect(read.data).toEqual(['een', 'twee']);
  expect([[0], [1], [2], []].map((path) => read.lineOf(path))).toEqual([3, 5, 1, 1]);
  expect(read.writtenAt([0])).toBeUndefined();
});
