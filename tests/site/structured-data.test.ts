import { existsSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { builtGraph } from './expected-pages.ts';
import { builtPages } from './pages.ts';
import { unknownToSchemaOrg } from './schema-org.ts';

const graph = builtGraph();
const block = z.looseObject({ '@type': z.string(), mainEntity: z.looseObject({ '@type': z.string() }).optional() });

const said = builtPages().flatMap(({ file, root }) =>
  root
    .querySelectorAll('script[type="application/ld+json"]')
    .map((script) => ({ file, data: block.parse(JSON.parse(script.text)) })),
);
const saidOn = (file: string) => said.find((one) => one.file === file)?.data;

/** Every value under a key, however deep. */
const under = (key: string, data: unknown): unknown[] =>
  typeof data === 'object' && data !== null
    ? Object.entries(data).flatMap(([name, value]) => [...(name === key ? [value] : []), ...under(key, value)])
    : [];

/** What a type must say to be of use, beside that schema.org knows it. */
const needed: Readonly<Record<string, readonly string[]>> = {
  WebPage: ['breadcrumb', 'mainEntity', 'isPartOf', 'inLanguage'],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name', 'item'],
  Article: ['headline', 'description', 'isBasedOn'],
  HowTo: ['name', 'description', 'isBasedOn'],
  HowToStep: ['text'],
  DefinedTerm: ['name', 'description', 'inDefinedTermSet'],
  DefinedTermSet: ['name', 'description'],
  Person: ['name', 'familyName'],
};

/** Which needed properties are absent from data and all that it holds. */
function absentIn(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return [];
  const type: unknown = Reflect.get(data, '@type');
  const own = (needed[String(type)] ?? []).filter((name) => !(name in data)).map((name) => `${String(type)} lacks ${name}`);
  return [...own, ...Object.values(data).flatMap(absentIn)];
}

describe('what pages say of themselves to machines', () => {
  let wrong: string[] = [];
  beforeAll(async () => {
    const checked = await Promise.all(
      said.map(async ({ file, data }) =>
        (await unknownToSchemaOrg(data, `https://voorbeeld.example/${file}`)).map((what) => `${file}: ${what}`),
      ),
    );
    wrong = checked.flat();
  });

  test('stands on every page of an entry, every overview and the home page', () => {
    const entries = graph.entries.filter(({ collection }) => graph.kinds.get(collection).plaats === 'pagina');
    const overviews = graph.kinds.knowledge.filter(({ naam }) => graph.all(naam).length > 0).map(({ naam }) => `${naam}/`);
    const files = ['', ...overviews, ...entries.map(({ url }) => url.slice(1))].map((address) => `${address}index.html`);
    expect(said.map(({ file }) => file).sort()).toEqual(files.sort());
  });

  test('is known to schema.org, type by type and property by property, once expanded', () => {
    expect(wrong).toEqual([]);
  });

  test.each([
    [{ '@type': 'Artikel', headline: 'x' }, ['no type Artikel', 'Artikel has no headline']],
    [{ '@type': 'Article', kop: 'x' }, ['Article has no kop', 'kop is no text']],
    [{ '@type': 'DefinedTerm', isBasedOn: { '@type': 'Report', name: 'x' } }, ['DefinedTerm has no isBasedOn']],
    [{ '@type': 'Book', author: { '@type': 'Place', name: 'x' } }, ['author is no Place']],
    [{}, ['nothing is said']],
  ])('in %j a slip would be seen', async (data, expected) => {
    expect(await unknownToSchemaOrg({ '@context': 'https://schema.org', ...data }, 'https://voorbeeld.example/')).toEqual(
      expected,
    );
  });

  test('says what its type needs', () => {
    expect(said.flatMap(({ file, data }) => absentIn(data).map((what) => `${file}: ${what}`))).toEqual([]);
  });

  test('calls a term a term, an instrument something to do, a source a publication, and the rest a text', () => {
    const kindsSaid = new Map<string, Set<string>>();
    for (const { url, collection } of graph.entries) {
      const type = saidOn(`${url.slice(1)}index.html`)?.mainEntity?.['@type'];
      if (type) kindsSaid.set(collection, (kindsSaid.get(collection) ?? new Set()).add(type));
    }
    const publications = [...(kindsSaid.get('bronnen') ?? [])];
    expect(publications).toContain('Report');
    expect(publications).not.toContain('Article');
    expect([...kindsSaid].filter(([name]) => name !== 'bronnen').map(([name, types]) => `${name}: ${[...types].join()}`)).toEqual(
      graph.kinds.knowledge
        .filter(({ naam, plaats }) => plaats === 'pagina' && naam !== 'bronnen' && graph.all(naam).length > 0)
        .map(({ naam }) => `${naam}: ${{ begrippen: 'DefinedTerm', instrumenten: 'HowTo' }[naam] ?? 'Article'}`),
    );
  });

  test('names addresses that are there, from the page that names them', () => {
    const addresses = said.flatMap(({ file, data }) =>
      under('@id', data).map((id) => ({ file, at: path.posix.join(path.posix.dirname(file), String(id).replace(/#.*$/, '')) })),
    );
    expect(addresses.length).toBeGreaterThan(3 * said.length);
    expect(addresses.filter(({ at }) => !existsSync(path.join('dist', at, 'index.html')))).toEqual([]);
  });

  test('stays small: at most 2 kB, steps of an instrument apart', () => {
    const large = said.filter(
      ({ data }) => JSON.stringify({ ...data, mainEntity: { ...data.mainEntity, step: [] } }).length > 2000,
    );
    expect(large.map(({ file }) => file)).toEqual([]);
  });
});
