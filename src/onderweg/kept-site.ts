/** A page that is kept by itself. */
export interface KeptPage {
  /** Its path from the root of the site. */
  adres: string;
  titel: string;
}

/** What someone asked to keep. */
export interface Wish {
  heleSite: boolean;
  downloads: boolean;
  /** The pages that are kept without the rest of the site. */
  paginas: readonly KeptPage[];
}

/** What is kept in this browser: one edition, whole. */
export interface KeptSite extends Wish {
  /** The cache that holds its files. */
  cache: string;
  uitgave: string;
  stempel: string;
  /** The moment at which it was complete, in milliseconds. */
  op: number;
}

/** The begin of the names of all caches of a site; two sites of one host differ in their folder. */
const cachesOf = (root: URL): string => `onderweg:${root.pathname}:`;
/** The cache that holds an edition. */
export const cacheFor = (root: URL, uitgave: string): string => cachesOf(root) + uitgave;
/** The cache in which the worker notes what each window reads. */
export const windowsCache = (root: URL): string => `onderweg-vensters:${root.pathname}`;

const recordIn = (root: URL): string => new URL('onderweg/bewaard', root).href;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isPage = (value: unknown): value is KeptPage =>
  isRecord(value) && typeof value['adres'] === 'string' && typeof value['titel'] === 'string';

/** What a record says, read as a stranger's: another version of this code may have written it. */
function readRecord(cache: string, value: unknown): KeptSite | undefined {
  if (!isRecord(value)) return undefined;
  const { uitgave, stempel, op, heleSite, downloads, paginas } = value;
  if (typeof uitgave !== 'string' || typeof stempel !== 'string' || typeof op !== 'number' || !Array.isArray(paginas))
    return undefined;
  return {
    cache,
    uitgave,
    stempel,
    op,
    heleSite: heleSite === true,
    downloads: downloads === true,
    paginas: paginas.filter(isPage),
  };
}

async function recordOf(root: URL, cache: string): Promise<KeptSite | undefined> {
  const record = await (await caches.open(cache)).match(recordIn(root));
  return record && readRecord(cache, await record.json().catch(() => undefined));
}

/** The names of all caches with files of a site, complete or not. */
export const cacheNames = async (root: URL): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(cachesOf(root)));

/** The editions that are kept whole, the newest first. One that is still being fetched has no record yet and is not among them. */
export async function keptSites(root: URL): Promise<KeptSite[]> {
  const records = await Promise.all((await cacheNames(root)).map((name) => recordOf(root, name)));
  return records.filter((record) => record !== undefined).sort((one, other) => other.op - one.op);
}

/** What is kept now. */
export const keptSite = async (root: URL): Promise<KeptSite | undefined> => (await keptSites(root))[0];

/** Says that an edition is complete: from here on it is what is read. */
export async function writeRecord(root: URL, { cache, ...record }: KeptSite): Promise<void> {
  await (await caches.open(cache)).put(recordIn(root), Response.json(record));
}

/** Takes away everything that is kept of a site. */
export async function forgetAll(root: URL): Promise<void> {
  await Promise.all([...(await cacheNames(root)), windowsCache(root)].map((name) => caches.delete(name)));
}

/** Whether a file is the record and not a file of the site. */
export const isRecordOf = (root: URL, address: string): boolean => address === recordIn(root);
