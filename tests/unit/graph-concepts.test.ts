import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { conceptsIn } from '../../scripts/concepts-in.ts';
import { readGraph } from '../../src/graph/build-graph.ts';
import { knowledge } from '../../src/graph/knowledge.ts';
import { searchSiteOf } from '../../src/output/search-entries.ts';
import { overlayOf } from './overlay.ts';

const small = overlayOf('tests/fixtures/klein/content');
afterEach(() => small.restore());
afterAll(() => small.close());

const slug = 'adviezen/regen.mdx';
const head =
  'titel: Regen\nkort: Vang regen op.\nconcept: true\nbronnen:\n  - bron: tuinboek\n    vindplaats: x\nbeoordeeld: 2026-01-01\n';
const concept = (fields = '', text = 'Zie [[adviezen/slakken]].'): void =>
  small.write(slug, `---\n${head}${fields}---\n\n${text}\n`);
const more = (file: string, lines: string): void =>
  small.write(file, `${readFileSync(path.join(small.folder, file), 'utf8')}${lines}`);
const reading = (withConcepts: boolean) =>
  readGraph({ folder: small.folder, shown: 'content', today: '2026-11-28', withConcepts });

describe('a concept', () => {
  test('is not part of the site: no page, no relation, no data, no search', () => {
    concept('modellen: [waterrooster]\n');
    const graph = reading(false);
    expect(small.report()).toBe('geen fouten');
    expect(graph.find('adviezen/regen')).toBeUndefined();
    expect(graph.to('modellen/waterrooster').map(({ from }) => from)).not.toContain('adviezen/regen');
    expect(JSON.stringify(knowledge(graph))).not.toContain('regen');
    expect(searchSiteOf(graph).entries.map(({ id }) => id)).not.toContain('adviezen/regen');
    expect(graph.broken).toEqual([]);
  });

  test('is there for who writes', () => {
    concept('modellen: [waterrooster]\n');
    const graph = reading(true);
    expect(graph.problems).toEqual([]);
    expect(graph.get('adviezen/regen').data.concept).toBe(true);
    expect(graph.to('modellen/waterrooster').map(({ from }) => from)).toContain('adviezen/regen');
  });

  test('may be unfinished: the site builds, and the check says what is left to do', () => {
    small.write(slug, '---\nconcept: true\ntitel: Regen\nkort:\n---\n');
    expect(small.report()).toBe('geen fouten');
    const said = conceptsIn(reading(false), { folder: small.folder, shown: 'content', today: '2026-11-28' });
    expect(said[0]).toBe('Concepten, nog niet op de site: adviezen/regen.');
    expect(said.join('\n')).toContain('content/adviezen/regen.mdx:4 Het veld «kort» is leeg.');
  });

  test.each([
    ['modellen/waterrooster.mdx', '\nZie [[adviezen/regen]].\n'],
    ['modellen/waterrooster.mdx', '\nZie [regen](/adviezen/regen/).\n'],
    ['site.yaml', 'ingangen: [{ tekst: Regen, adres: /adviezen/regen/ }]\n'],
  ])('cannot be named by what is published: %s %j', (file, lines) => {
    concept();
    more(file, lines);
    const wanted = /«adviezen\/regen» is nog een concept en komt niet op de site\. .*\n\n1 fout in/;
    expect(small.report()).toMatch(wanted);
    expect(
      reading(true)
        .problems.map(({ message }) => message)
        .join('\n'),
    ).toContain('is nog een concept');
  });

  test('cannot be named in a field of what is published', () => {
    concept();
    const text = readFileSync(path.join(small.folder, 'themas/water.mdx'), 'utf8');
    small.write('themas/water.mdx', text.replace('---\n', '---\nadviezen: [regen]\n'));
    expect(small.report()).toMatch(/ {3}adviezen\n {2}«adviezen\/regen» is nog een concept/);
  });

  test('may name another concept', () => {
    concept('', 'Zie [[adviezen/zon]].');
    small.write('adviezen/zon.mdx', `---\n${head.replace('Regen', 'Zon')}---\n\nZie [[adviezen/regen]].\n`);
    expect(reading(true).problems).toEqual([]);
    expect(small.report()).toBe('geen fouten');
  });
});
