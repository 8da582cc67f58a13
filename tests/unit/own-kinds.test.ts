import { cpSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readGraph } from '../../src/graph/build-graph.ts';
import { shapeOf } from '../../src/schema/walk.ts';
import { all, folders, graphWith, listed, own, said } from './kinds-content.ts';

describe('the kinds of a handreiking', () => {
  test('have the names that it gives them; what it does not say comes from the generator', () => {
    const { kinds, problems } = graphWith(
      listed(all).replace('soort: adviezen\n', 'soort: adviezen\n    enkelvoud: Tip\n    meervoud: Tips\n    groep: naslag\n'),
    );
    expect(problems).toEqual([]);
    expect(kinds.get('adviezen')).toMatchObject({ enkelvoud: 'Tip', meervoud: 'Tips', groep: 'naslag', rang: 50 });
    expect(kinds.get('themas').meervoud).toBe('Thema’s');
  });

  test('are those that it lists, and always sources and pages about the site', () => {
    const names = graphWith(listed(all.filter((naam) => naam !== 'dilemmas'))).kinds.list.map(({ naam }) => naam);
    expect(names).not.toContain('dilemmas');
    expect(names).toEqual(expect.arrayContaining(['bronnen', 'paginas', 'kernvragen']));
  });

  test('a folder of a kind that is not listed is no kind of the site', () => {
    expect(said(listed(all.filter((naam) => naam !== 'adviezen')))[0]).toContain(
      'De map «adviezen» is geen soort van deze site.',
    );
  });

  test('without places a question needs none', () => {
    const without = all.filter((naam) => !['perspectieven', 'spanningsvelden', 'spanningen'].includes(naam));
    const { kinds } = graphWith(listed(without));
    const vraag = {
      titel: 'Wat?',
      kort: 'Dat.',
      antwoord: 'Dat.',
      beoordeeld: '2026-01-01',
      bronnen: [{ bron: 'a', vindplaats: 'b' }],
    };
    expect(kinds.schemaOf('kernvragen').safeParse(vraag).success).toBe(true);
    expect(graphWith(listed(all)).kinds.schemaOf('kernvragen').safeParse(vraag).success).toBe(false);
    expect(kinds.get('kernvragen').leidtNaar?.map(({ soorten }) => soorten)).toEqual([['modellen'], ['casussen']]);
  });

  test('a group of an overview is what it says', () => {
    const groups =
      '    groepen:\n      - { waarde: droog, naam: Als het droog is }\n      - { waarde: nat, naam: Als het nat is }\n';
    const { kinds } = graphWith(listed(all).replace('soort: modellen\n', `soort: modellen\n${groups}`));
    const { waarvoor } = shapeOf(kinds.schemaOf('modellen'), []) ?? {};
    expect([
      waarvoor?.safeParse('nat').success,
      waarvoor?.safeParse('kiezen').success,
      waarvoor?.safeParse(undefined).success,
    ]).toEqual([true, false, true]);
  });
});

describe('a kind of its own', () => {
  const plant = (fields: string): string =>
    `---\ntitel: Boon\nkort: Groeit hoog.\n${fields}bronnen:\n  - { bron: tuinboek, vindplaats: blz. 2 }\nbeoordeeld: 2026-01-01\n---\n\nZie [[casussen/volkstuin-de-hoop]].\n`;

  test('has its fields, its place among relations, its facts, its list and its choice above the overview', () => {
    const { kinds } = graphWith(own);
    expect(kinds.get('planten')).toMatchObject({
      indeling: { op: 'veld', veld: 'licht', groepen: [{ waarde: 'zon' }, { waarde: 'schaduw' }] },
      feiten: [{ veld: 'hoogte' }, { veld: 'licht' }],
      lijst: { veld: 'buren', kop: 'Goede buren' },
      overzicht: { filters: [{ veld: 'licht' }] },
    });
    expect(kinds.relationsOf('kernvragen')).toContain('planten');
    expect(kinds.relationsOf('planten')).toEqual(['planten', 'begrippen', 'literatuur', 'organisaties']);
  });

  test('is checked as any other', () => {
    const folder = (fields: string): string[] => {
      const graph = graphWith(own);
      const content = folders.at(-1) ?? '';
      cpSync('tests/fixtures/klein/content/adviezen', path.join(content, 'planten'), { recursive: true });
      rmSync(path.join(content, 'planten/slakken.mdx'));
      writeFileSync(path.join(content, 'planten/boon.mdx'), plant(fields));
      expect(graph.problems).toEqual([]);
      return readGraph({ folder: content, shown: 'inhoud', today: '2026-02-01' }).problems.map(
        ({ line, field, message }) => `${line} ${field} ${message}`,
      );
    };
    expect(folder('licht: zon\nhoogte: 120\nburen: [Mais]\n')).toEqual([]);
    expect(folder('licht: son\n')).toEqual(['4 licht «son» kan hier niet. Bedoel je «zon»? Kies uit: «zon», «schaduw».']);
    expect(folder('hoogte: 120\n')[0]).toContain('Het veld «licht» ontbreekt.');
  });
});
