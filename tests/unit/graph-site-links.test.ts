import { describe, expect, test } from 'vitest';
import { addressesOf } from '../../src/graph/address.ts';
import { parseFile } from '../../src/graph/parse-file.ts';
import { siteMistakes } from '../../src/graph/site-links.ts';
import type { Kind } from '../../src/schema/kind.ts';
import { kinds as broughtKinds } from '../../src/schema/index.ts';
import { makeKinds } from '../../src/schema/kind.ts';
import { placeholderSite, type Site } from '../../src/schema/site.ts';
import { addressGraph } from './made-site.ts';
import { entryOf, graphOf } from './made.ts';

/** What is said of a site.yaml with these lines, beside its fields by themselves. */
function said(
  source: string,
  { concepts = [], graph = addressGraph() }: { concepts?: string[]; graph?: ReturnType<typeof graphOf> } = {},
) {
  const read = parseFile(source, 'content/site.yaml');
  if (Array.isArray(read)) throw new Error('The lines of a test can be read');
  const site: Site = { ...placeholderSite, menu: graph.site.menu, voet: [], ...(read.data as Partial<Site>) };
  const lookup = {
    kinds: graph.kinds,
    concepts: new Set(concepts),
    renamed: new Map(),
    entries: new Map(graph.entries.map((entry) => [entry.id, entry])),
  };
  return siteMistakes(site, { ...read, file: 'content/site.yaml' }, addressesOf(graph), lookup).map(
    ({ file, line, field, message }) => `${file.replace('content/', '')}:${line} ${field}: ${message}`,
  );
}

const dead = (line: number, field: string, address = '/weg/') =>
  expect.stringMatching(new RegExp(`^site.yaml:${line} ${field}: De link naar «${address}» komt nergens uit\\.`));

describe('an address in site.yaml', () => {
  test('of the foot, the ways in, the origin, a bundel and what is ours has its line', () => {
    const source = [
      'naam: A',
      'voet:',
      '  - { titel: A, adres: /over/ }',
      '  - { titel: B, adres: /weg/ }',
      'ingangen:',
      '  - { tekst: A, adres: /modellen/dip/ }',
      '  - { tekst: B, adres: /weg/ }',
      'herkomst:',
      '  tekst: Van ons.',
      '  adres: /weg/',
      'bundels:',
      '  - titel: A',
      '    stukken:',
      '      - { adres: /over/ }',
      '      - { adres: /weg/ }',
      'uitlegEigen: /weg/',
    ];
    expect(said(source.join('\n'))).toEqual([
      dead(4, 'voet.adres'),
      dead(7, 'ingangen.adres'),
      dead(10, 'herkomst.adres'),
      dead(15, 'bundels.stukken.adres'),
      dead(16, 'uitlegEigen'),
    ]);
  });

  test('leads to a heading that is there', () => {
    expect(said('uitlegEigen: /modellen/dip/#eén-kop')).toEqual([]);
    expect(said('uitlegEigen: /modellen/dip/#weg')).toEqual([expect.stringContaining('wijst naar een kop die er niet is')]);
    expect(said('voet:\n  - { titel: A, adres: "https://voorbeeld.nl/" }')).toEqual([]);
  });

  test('does not lead to a concept', () => {
    expect(said('voet:\n  - { titel: A, adres: /modellen/dip/ }', { concepts: ['modellen/dip'] })).toEqual([
      'site.yaml:2 voet.adres: «modellen/dip» is nog een concept en komt niet op de site. Haal daar «concept: true» weg, of haal deze verwijzing weg.',
    ]);
    expect(said('voet:\n  - { titel: A, adres: /modellen/dip/ }', { concepts: ['casussen/los'] })).toEqual([]);
  });
});

describe('a number of entries in a sentence', () => {
  test('is that of a kind', () => {
    expect(said('belofte: Wel {modellen} modellen en {casussen} casussen.')).toEqual([]);
    expect(said('naam: A\nbelofte: Wel {modelen} modellen.')).toEqual([
      'site.yaml:2 belofte: «{modelen}» wordt geen aantal. Bedoel je «{modellen}»?',
    ]);
    expect(said('herkomst:\n  adres: /over/\n  tekst: Uit {boeken} en {x}.')).toEqual([
      expect.stringMatching(
        /^site.yaml:3 herkomst.tekst: «\{boeken\}» wordt geen aantal\. Tussen \{ en \} staat een soort: «.*«modellen»/,
      ),
      expect.stringMatching(/^site.yaml:3 herkomst.tekst: «\{x\}» wordt geen aantal\./),
    ]);
    expect(said('belofte: "Niets {} hier."')).toEqual([expect.stringContaining('«{}» wordt geen aantal')]);
    expect(said('belofte: "Open { en dicht }}."')).toEqual([expect.stringContaining('«{ en dicht }» wordt geen aantal')]);
  });
});

describe('the menu', () => {
  const own: Kind = { ...broughtKinds.get('themas'), naam: 'recepten', groep: 'keuken', meervoud: 'Recepten' };
  const withOwn = (recipes: number, menu: string[]) => {
    const kinds = makeKinds([...broughtKinds.list, own]);
    const entries = [entryOf('paginas/over', {}, 'Tekst.'), ...(recipes ? [entryOf('recepten/soep', {}, undefined, kinds)] : [])];
    const site = { ...placeholderSite, menu: menu.map((groep) => ({ groep, titel: groep, uitleg: groep })) };
    return graphOf(entries, [], { kinds, site });
  };

  test('leads to every group that the handreiking itself gave a kind, when it has entries', () => {
    expect(said('naam: A', { graph: withOwn(1, ['vragen']) })).toEqual([
      'site.yaml:1 menu: De groep «keuken» ontbreekt in het menu: daar staan de recepten.',
    ]);
    expect(said('naam: A', { graph: withOwn(1, ['vragen', 'keuken']) })).toEqual([]);
    expect(said('naam: A', { graph: withOwn(0, ['vragen']) })).toEqual([]);
    expect(said('naam: A')).toEqual([]);
  });
});

test('a typeface is installed, or says how', () => {
  expect(said('letters:\n  schreef: bestaat-niet')).toEqual([
    'site.yaml:2 letters.schreef: De letter «bestaat-niet» is niet geïnstalleerd. Doe dat met: npm install --save-dev @fontsource-variable/bestaat-niet. Of haal het veld weg.',
  ]);
});
