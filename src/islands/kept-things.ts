/** Something that this browser may keep for its reader. */
export interface KeptThing {
  naam: string;
  uitleg: string;
  /** Whether a key of the storage belongs to it; the root is the folder of the site. */
  key?: (key: string, root: string) => boolean;
  /** Whether a cache belongs to it. */
  cache?: (name: string, root: string) => boolean;
  /** How many of it there are in what was kept; without it there is nothing to count. */
  count?: (values: readonly string[]) => number;
  eenheid?: readonly [een: string, meer: string];
}

const is =
  (name: string) =>
  (key: string): boolean =>
    key === name;

/** How many a kept list or table holds; what a stranger wrote there counts as one. */
function sizeOf(values: readonly string[]): number {
  try {
    const kept: unknown = JSON.parse(values[0] ?? '');
    return typeof kept === 'object' && kept !== null ? Object.keys(kept).length : 1;
  } catch {
    return 1;
  }
}

/** All that this site keeps in a browser, each as a line: what keeps something new adds one. */
export const keptThings: readonly KeptThing[] = [
  {
    naam: 'Antwoorden in instrumenten',
    uitleg: 'Wat je invulde op de pagina van een instrument of model.',
    key: (key, root) => key.startsWith(`handreiking ${root} `),
    count: (values) => values.length,
    eenheid: ['instrument', 'instrumenten'],
  },
  {
    naam: 'Je bundel',
    uitleg: 'De stukken die je verzamelde, met wat je erbij schreef.',
    key: (key, root) => key === `handreiking-bundel ${root}bundel/`,
  },
  {
    naam: 'Pagina’s voor onderweg',
    uitleg: 'Wat je bewaarde om zonder verbinding te lezen.',
    cache: (name, root) => name.startsWith(`onderweg:${root}:`) || name === `onderweg-vensters:${root}`,
  },
  {
    naam: 'Gelezen pagina’s',
    uitleg: 'De laatste pagina’s die je las.',
    key: is('handreiking-gelezen'),
    count: sizeOf,
    eenheid: ['pagina', 'pagina’s'],
  },
  {
    naam: 'Gestelde vragen',
    uitleg: 'De laatste vragen die je stelde.',
    key: is('handreiking-gevraagd'),
    count: sizeOf,
    eenheid: ['vraag', 'vragen'],
  },
  {
    naam: 'Je plek in routes',
    uitleg: 'Welke stappen van een route je las.',
    key: is('handreiking-routes'),
    count: sizeOf,
    eenheid: ['route', 'routes'],
  },
  {
    naam: 'De route van dit tabblad',
    uitleg: 'Langs welke route je hier kwam. Gaat weg met het tabblad.',
    key: is('handreiking-route'),
  },
  {
    naam: 'Je keuze om niets te onthouden',
    uitleg: 'Wis je die, dan onthoudt deze browser weer wat je leest en vraagt.',
    key: is('handreiking-onthoudt-niet'),
  },
];

/** What this site kept that no line above knows, for example from an edition before this one. */
const rest: KeptThing = { naam: 'Iets anders van deze site', uitleg: 'Van een eerdere uitgave, of door iets anders neergezet.' };

/** Something that is kept now. */
export interface Found {
  thing: KeptThing;
  keys: string[];
  caches: string[];
  count: number | undefined;
  /** How many signs it takes. */
  size: number;
}

/** Whether a key is one of this site; another site on the same host may have keys of its own. */
const isOurs = (key: string, root: string): boolean =>
  /^handreiking-[^ ]*$/.test(key) || keptThings.some((thing) => thing.key?.(key, root));

/**
 * What is kept now, thing by thing.
 * @param stored the keys of the storage with their values
 * @param cached the names of the caches
 */
export function keptNow(stored: ReadonlyMap<string, string>, cached: readonly string[], root: string): Found[] {
  const ours = [...stored.keys()].filter((key) => isOurs(key, root));
  const found = keptThings.map((thing): Found => {
    const keys = ours.filter((key) => thing.key?.(key, root));
    const values = keys.map((key) => stored.get(key) ?? '');
    const size = values.reduce((sum, value) => sum + value.length, 0);
    return { thing, keys, caches: cached.filter((name) => thing.cache?.(name, root)), count: thing.count?.(values), size };
  });
  const known = new Set(found.flatMap(({ keys }) => keys));
  const others = ours.filter((key) => !known.has(key));
  const size = others.reduce((sum, key) => sum + (stored.get(key) ?? '').length, 0);
  return [...found, { thing: rest, keys: others, caches: [], count: undefined, size }].filter(
    ({ keys, caches }) => keys.length + caches.length > 0,
  );
}

/** How much is kept, in words: `3 vragen`, with its size where that says something. */
export function amountOf({ thing: { eenheid }, count, size }: Found): string {
  const counted = eenheid && count !== undefined ? `${count} ${eenheid[count === 1 ? 0 : 1]}` : '';
  const large = size > 2000 ? `${Math.round(size / 1000)} kB` : '';
  return [counted, large].filter(Boolean).join(', ');
}
