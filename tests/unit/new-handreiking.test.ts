import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { choosable, perspectievenFrom, usual, type Answers } from '../../scripts/handreiking/answers.ts';
import { filesOf } from '../../scripts/handreiking/new-files.ts';
import { readGraph } from '../../src/graph/build-graph.ts';
import { inksInUse } from '../../src/views/ink.ts';
import { praatplaat } from '../../src/views/praatplaat.ts';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

const names = ['De wijk', 'De school', 'Ouders & kinderen', 'De stad', 'Het rijk', 'Élders'];

const answers = (count: number, soorten: readonly string[] = usual, colours: string[] = []): Answers => ({
  naam: 'School: «wijk» & "stad"',
  voorWie: 'ouders, leraren en buren',
  perspectieven: perspectievenFrom(names.slice(0, count), colours),
  contact: 'a@example.org',
  soorten,
  today: '2026-06-01',
  generator: 'file:../generator',
});

/** The graph of a new handreiking, from the files that would be written. */
function graphOf(given: Answers) {
  const folder = mkdtempSync(path.join(tmpdir(), 'nieuw-'));
  folders.push(folder);
  for (const [name, text] of filesOf(given)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return readGraph({ folder: path.join(folder, 'content'), shown: 'content', today: '2026-06-01' });
}

describe('a new handreiking', () => {
  test.each([0, 1, 2, 3, 4, 5, 6])('with %i perspectieven is right', (count) => {
    const graph = graphOf(answers(count));
    expect(graph.problems).toEqual([]);
    expect(graph.all('perspectieven')).toHaveLength(count);
    // A site without perspectieven brings no inks of the generator along.
    expect(inksInUse(graph)).toHaveLength(count);
    expect(praatplaat(graph).isSheets).toBe(count === 3 || count === 4);
  });

  test.each<[string, readonly string[]]>([
    ['every kind', choosable],
    ...choosable.map((kind): [string, readonly string[]] => [kind, ['kernvragen', kind]]),
  ])('of %s is right, with two of each', (_, soorten) => {
    for (const count of [0, 2, 4]) {
      const graph = graphOf(answers(count, [...new Set(soorten)]));
      expect(graph.problems).toEqual([]);
      for (const kind of [...soorten, 'bronnen']) expect([kind, graph.all(kind).length]).toEqual([kind, 2]);
    }
  });

  test('has its own name, inks and address, and a README that names its commands', () => {
    const files = filesOf(answers(2, usual, ['#777777']));
    expect(files.get('content/site.yaml')).toContain('naam: "School: «wijk» & \\"stad\\""');
    // A colour on which nothing can be read becomes the nearest on which ink can.
    expect(files.get('content/site.yaml')).toMatch(/naam: wijk, kleur: "#(?!777777)[0-9a-f]{6}", teken: cirkel/);
    expect(files.get('content/spanningsvelden/wijk-en-school.mdx')).toContain('De wijk en de school');
    expect(files.get('README.md')).toContain('npm run check');
    expect(JSON.parse(files.get('package.json') ?? '')).toMatchObject({ devDependencies: { handreiking: 'file:../generator' } });
  });

  test.each([
    [[...names, 'Zeven'], [], 'Hooguit 6 perspectieven: dit zijn er 7.'],
    [['De wijk', 'Wijk'], [], '«De wijk» is geen naam, of staat er twee keer.'],
    [['De wijk'], ['rood'], '«rood» is geen kleur. Schrijf haar als # met zes tekens: #f7a189.'],
  ])('refuses %j with %j', (given, colours, message) => {
    expect(() => perspectievenFrom(given, colours)).toThrow(message.replace('«De wijk» is', '«Wijk» is'));
  });
});
