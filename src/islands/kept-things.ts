import * as words from '#language/kept-things.ts';

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
  amount?: (count: number) => string;
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
    ...words.answers,
    key: (key, root) => key.startsWith(`handreiking ${root} `),
    count: (values) => values.length,
  },
  {
    ...words.bundel,
    key: (key, root) => key === `handreiking-bundel ${root}bundel/`,
  },
  {
    ...words.offline,
    cache: (name, root) => name.startsWith(`onderweg:${root}:`) || name === `onderweg-vensters:${root}`,
  },
  {
    ...words.pagesRead,
    key: is('handreiking-gelezen'),
    count: sizeOf,
  },
  {
    ...words.questions,
    key: is('handreiking-gevraagd'),
    count: sizeOf,
  },
  {
    ...words.placeInRoutes,
    key: is('handreiking-routes'),
    count: sizeOf,
  },
  {
    ...words.routeOfTab,
    key: is('handreiking-route'),
  },
  {
    ...words.choice,
    key: is('handreiking-onthoudt-niet'),
  },
];

/** What this site kept that no line above knows, for example from an edition before this one. */
const rest: KeptThing = words.somethingElse;

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
export function amountOf({ thing: { amount }, count, size }: Found): string {
  const counted = amount && count !== undefined ? amount(count) : '';
  const large = size > 2000 ? `${Math.round(size / 1000)} kB` : '';
  return [counted, large].filter(Boolean).join(', ');
}
