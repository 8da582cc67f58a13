import { Parser, Store, type Quad } from 'n3';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { buildGraph } from '../../src/graph/build-graph.ts';
import { knowledgeSchema } from '../../src/graph/knowledge.ts';
import { turtleOf } from '../../src/machines/knowledge-turtle.ts';
import { iri, literal } from '../../src/machines/turtle.ts';
import { entryOf, graphOf } from './made.ts';

const base = 'https://tuin.example/samen/';
const skos = 'http://www.w3.org/2004/02/skos/core#';
const prov = 'http://www.w3.org/ns/prov#';
const dcterms = 'http://purl.org/dc/terms/';

/** What a parser that is not ours reads. */
const read = (turtle: string): Store => new Store(new Parser({ baseIRI: `${base}kennis.ttl` }).parse(turtle));
const objects = (store: Store, subject: string, predicate: string): string[] =>
  store.getQuads(base + subject, predicate, null, null).map(({ object }: Quad) => object.value);

const graph = graphOf(
  [
    entryOf('bronnen/tuinboek', {
      titel: 'Tuinboek',
      csl: {
        type: 'book',
        title: 'Het "tuinboek"',
        author: [{ family: 'Dijk', given: 'J.', 'non-dropping-particle': 'van' }, { literal: 'Bond & Co' }],
      },
    }),
    entryOf('begrippen/water', {
      afkorting: 'H2O',
      synoniemen: ['nat', 'H2O'],
      bronnen: [{ bron: 'tuinboek', vindplaats: 'blz. 3\n\\n' }],
    }),
    entryOf('begrippen/regen'),
    entryOf('kernvragen/gieten'),
    entryOf('paginas/over'),
  ],
  [
    'begrippen/water begrippen begrippen/regen',
    'kernvragen/gieten tekst begrippen/water',
    'begrippen/water bronnen bronnen/tuinboek',
  ],
);

test('a term is a concept with its names, its meaning, its set and what it goes with', () => {
  const store = read(turtleOf(graph, undefined));
  expect(objects(store, 'begrippen/water/', `${skos}altLabel`)).toEqual(['H2O', 'nat']);
  expect(objects(store, 'begrippen/water/', `${skos}definition`)).toEqual(['Kort over water.']);
  expect(objects(store, 'begrippen/water/', `${skos}inScheme`)).toEqual([`${base}begrippen/`]);
  expect(objects(store, 'begrippen/water/', `${skos}related`)).toEqual([`${base}begrippen/regen/`]);
  expect(objects(store, 'kernvragen/gieten/', `${dcterms}references`)).toEqual([`${base}begrippen/water/`]);
});

test('what was taken from a publication says so, with the place in it', () => {
  const store = read(turtleOf(graph, undefined));
  expect(objects(store, 'begrippen/water/', `${prov}wasDerivedFrom`)).toEqual([`${base}bronnen/tuinboek/#publicatie`]);
  expect(store.getQuads(null, 'http://purl.org/ontology/bibo/locator', null, null).map(({ object }) => object.value)).toEqual([
    'blz. 3\n\\n',
  ]);
  expect(objects(store, 'bronnen/tuinboek/#publicatie', `${dcterms}title`)).toEqual(['Het "tuinboek"']);
  const names = store.getQuads(null, 'http://xmlns.com/foaf/0.1/name', null, null).map(({ object }) => object.value);
  expect(names).toEqual(['J. van Dijk', 'Bond & Co']);
});

test('the whole of a handreiking is there, and nothing of the pages about the site; with a known place its names are whole', () => {
  const small = buildGraph({ folder: 'tests/fixtures/klein/content' });
  const store = read(turtleOf(small, undefined));
  const known = new Store(new Parser().parse(turtleOf(small, new URL(base))));
  expect(known.size).toBe(store.size);
  for (const { url, data, collection } of small.entries) {
    const subject = `${base}${url.slice(1)}${data.csl && !url.includes('#') ? '#publicatie' : ''}`;
    const isThere = small.kinds.get(collection).plaats !== 'los';
    expect([subject, store.countQuads(subject, null, null, null) > 1, known.countQuads(subject, null, null, null) > 1]).toEqual([
      subject,
      isThere,
      isThere,
    ]);
  }
});

test('signs that mean something in Turtle come back as they were', () => {
  const hard = 'a "b" \\ c\nd\te\r<f> é 🌱';
  const [quad] = new Parser().parse(`<x:a> <x:b> ${literal(hard, 'nl')} .`);
  expect(quad?.object.value).toBe(hard);
  expect(iri('https://a.example/b c<d>"e"')).toBe('<https://a.example/b%20c%3cd%3e%22e%22>');
});

/** The form that others build on: each field as a path, with its type. */
function formOf(schema: unknown, at = ''): string[] {
  const {
    type,
    properties = {},
    items,
    required = [],
  } = z
    .looseObject({
      type: z.string().optional(),
      properties: z.record(z.string(), z.unknown()).optional(),
      items: z.unknown().optional(),
      required: z.array(z.string()).optional(),
    })
    .parse(schema);
  const own = Object.entries(properties).flatMap(([name, one]) =>
    formOf(one, `${at}.${name}${required.includes(name) ? '' : '?'}`),
  );
  return [...(at ? [`${at}: ${type ?? ''}`] : []), ...own, ...(items ? formOf(items, `${at}[]`) : [])];
}

// A field that goes or changes here breaks what others built: then the first figure of the version becomes 2.
test('the form of kennis.json, version 1, keeps what it promised', () => {
  expect(formOf(z.toJSONSchema(knowledgeSchema))).toEqual(
    expect.arrayContaining([
      '.$schema: string',
      '.version: string',
      '.name: string',
      '.edition: string',
      '.entries[].id: string',
      '.entries[].kind: string',
      '.entries[].title: string',
      '.entries[].gist: string',
      '.entries[].url: string',
      '.entries[].statements[].text: string',
      '.entries[].statements[].heading?: string',
      '.entries[].statements[].origin: string',
      '.entries[].sources[].source: string',
      '.entries[].sources[].place: string',
      '.relations[].from: string',
      '.relations[].to: string',
      '.relations[].kind: string',
      '.relations[].sentence?: string',
    ]),
  );
});
