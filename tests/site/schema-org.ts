import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import jsonld from 'jsonld';
import { Parser } from 'n3';
import { z } from 'zod';

// The vocabulary of schema.org as its makers publish it, from a package: what is on a page is held against it, without a network.

const own = 'http://schema.org/';
const quads = new Parser({ format: 'N-Quads' }).parse(
  readFileSync(
    createRequire(import.meta.url)
      .resolve('@vocabulary/schema')
      .replace(/index\.js$/, 'schema.nq'),
    'utf8',
  ),
);

/** For each subject, what it has under a predicate; names without their namespace. */
function valuesOf(predicate: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { subject, predicate: one, object } of quads) {
    if (!one.value.endsWith(predicate)) continue;
    const name = subject.value.replace(own, '');
    found.set(name, [...(found.get(name) ?? []), object.value.replace(own, '')]);
  }
  return found;
}

const above = valuesOf('#subClassOf');
const domains = valuesOf('/domainIncludes');
const ranges = valuesOf('/rangeIncludes');
const classes = new Set(
  [...valuesOf('#type')].flatMap(([name, types]) => (types.some((type) => type.endsWith('#Class')) ? [name] : [])),
);

const withAbove = (type: string): string[] => [type, ...(above.get(type) ?? []).flatMap(withAbove)];
const texts = ['Text', 'Date', 'DateTime', 'URL', 'Integer', 'Number', 'PronounceableText', 'CssSelectorType'];

/** What an expanded node or value may hold. */
const expanded = z.looseObject({ '@type': z.array(z.string()).optional() });
type Node = z.infer<typeof expanded>;
const short = (name: string): string => name.replace('https://schema.org/', '');

/** What is wrong with a value of a property. */
function wrongValue(property: string, value: Node): string[] {
  const allowed = ranges.get(property) ?? [];
  if ('@value' in value) return allowed.some((type) => texts.includes(type)) ? [] : [`${property} is no text`];
  // A bare reference says no type: the page that it leads to does.
  const types = (value['@type'] ?? []).map(short);
  if (types.length === 0) return [];
  return types.some((type) => withAbove(type).some((one) => allowed.includes(one))) ? [] : [`${property} is no ${types.join()}`];
}

/** What schema.org does not know in a node and in all that it holds. */
function unknownIn(node: Node): string[] {
  const types = (node['@type'] ?? []).map(short);
  const kinds = types.flatMap(withAbove);
  return [
    ...types.filter((type) => !classes.has(type)).map((type) => `no type ${type}`),
    ...Object.entries(node).flatMap(([name, held]) => {
      if (name.startsWith('@')) return [];
      const property = short(name);
      const values = z.array(expanded).parse(held);
      // A parameter of an action is named after the property that it fills (schema.org/docs/actions.html).
      if (property.endsWith('-input')) return [];
      const isKnown = (domains.get(property) ?? []).some((type) => kinds.includes(type));
      const wrong = values.flatMap((value) => wrongValue(property, value));
      return [...(isKnown ? [] : [`${types.join()} has no ${property}`]), ...wrong, ...values.flatMap(unknownIn)];
    }),
  ];
}

/** Expands data as any reader of JSON-LD does, and says what schema.org does not know in it. */
export async function unknownToSchemaOrg(data: object, base: string): Promise<string[]> {
  const context = { '@context': { '@vocab': 'https://schema.org/' } };
  const documentLoader = (url: string) => {
    if (!/^https?:\/\/schema\.org\/?$/.test(url)) throw new Error(`${url} is asked`);
    return Promise.resolve({ contextUrl: undefined, documentUrl: url, document: context });
  };
  const nodes = z.array(expanded).parse(await jsonld.expand({ ...data }, { base, documentLoader }));
  return nodes.length === 0 ? ['nothing is said'] : nodes.flatMap(unknownIn);
}
