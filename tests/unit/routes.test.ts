import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readGraph } from '../../src/graph/build-graph.ts';
import { routeBarsOf } from '../../src/views/route-bars.ts';

const fixtures = path.resolve('tests/fixtures');
const folder = mkdtempSync(path.join(tmpdir(), 'routes-'));
afterAll(() => rmSync(folder, { recursive: true }));
cpSync(path.join(fixtures, 'klein/content'), folder, { recursive: true });
const right = readGraph({ folder, shown: 'content' });
cpSync(path.join(fixtures, 'fouten/route'), folder, { recursive: true, filter: (file) => !file.endsWith('.txt') });
const wrong = readGraph({ folder, shown: 'content' });
const said = wrong.problems.map(({ file, line, message }) => `${path.basename(file)}:${line} ${message}`);

describe('what is wrong in a route is said in Dutch, with its line', () => {
  test.each([
    ['too few steps', /^te-kort.yaml:10 .*Verwacht: minstens 3 in de lijst/],
    ['a step without an outcome', /^te-kort.yaml:15 Het veld «stappen.uitkomst» ontbreekt. Verwacht: Wat je na deze stap hebt/],
    [
      'a page that does not exist',
      /^te-kort.yaml:17 «kernvragen\/wie-geeft-watr» is geen ingang. Bedoel je «kernvragen\/wie-geeft-water»\?/,
    ],
    ['two steps that begin with one page', /^twee-keer.yaml:18 Een eerdere stap begint ook met deze pagina/],
    ['a step that is not there', /^twee-keer.yaml:7 Hier staat een nummer dat geen stap van deze route is/],
    ['another route that does not exist', /^twee-keer.yaml:4 «nergens» bestaat niet in routes/],
  ])('%s', (_, expected) => expect(said.filter((line) => expected.test(line))).toHaveLength(1));

  test('and a right route gives nothing', () => expect(right.problems).toEqual([]));
});

test('the first page of a step carries the bar, with what comes before and after it', () => {
  const [bar] = routeBarsOf(right, right.get('dilemmas/wild-aangeharkt'));
  expect(bar).toMatchObject({ slug: 'eerste-oogst', number: 2, count: 3 });
  expect(bar?.vorige).toEqual({ kort: 'het water', url: '/kernvragen/wie-geeft-water/' });
  expect(bar?.volgende).toEqual({ kort: 'samen kijken', url: '/instrumenten/tuinschouw/' });
  expect(routeBarsOf(right, right.get('modellen/waterrooster'))).toEqual([]);
});
