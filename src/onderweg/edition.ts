/** Bytes that are kept, by what they are for. */
export interface Sizes {
  /** What every kept page needs: scripts, fonts, the way in, asking a question. */
  basis: number;
  /** All pages, the full text and the figures; with the basis it is the whole site. */
  site: number;
  /** The files to take along. */
  downloads: number;
}

/** What a site says of its newest edition, in one small file that is never kept. */
export interface Edition {
  /** A hash of everything that can be kept. */
  uitgave: string;
  /** What each page of it names as the build it is of. */
  stempel: string;
  maten: Sizes;
}

/** A file that can be kept: its path in the site, its bytes and the beginning of its hash. A page is named by its folder. */
export type FileRow = readonly [path: string, bytes: number, hash: string];

/** Everything that can be kept of one edition. */
export type FileList = Readonly<Record<keyof Sizes, readonly FileRow[]>>;

/** The parts, in the order in which they are fetched. */
export const parts = ['basis', 'site', 'downloads'] as const satisfies readonly (keyof Sizes)[];

/** Rows by their path. */
export const byPath = (rows: readonly FileRow[]): Map<string, FileRow> =>
  new Map(rows.map((row): [string, FileRow] => [row[0], row]));

/** Where a site says what its newest edition is, from its root. */
export const editionFile = 'onderweg/uitgave.json';

/** Where the files of an edition are listed, from the root of the site. */
export const listFile = (uitgave: string): string => `onderweg/lijst-${uitgave}.json`;

/** The number of signs of a hash that is kept. */
export const hashLength = 16;

/** The hash of a file as lists have it. */
export async function hashOf(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest.subarray(0, hashLength / 2)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isStamp = (value: unknown): value is string => typeof value === 'string' && /^[\w-]{4,64}$/.test(value);
const isSize = (value: unknown): value is number => typeof value === 'number' && value >= 0 && Number.isFinite(value);
// Only a path within the site: what is fetched and kept stays in its folder.
const isPath = (value: unknown): value is string =>
  typeof value === 'string' && !/^\/|\\|\/\/|(?:^|\/)\.\.?(?:\/|$)|[?#:]/.test(value);

const isRow = (value: unknown): value is FileRow =>
  Array.isArray(value) && value.length === 3 && isPath(value[0]) && isSize(value[1]) && isStamp(value[2]);

/** The edition that a file tells of, or nothing: a host may answer with something else. */
export function readEdition(value: unknown): Edition | undefined {
  if (!isRecord(value)) return undefined;
  const { uitgave, stempel, maten } = value;
  if (!isStamp(uitgave) || !isStamp(stempel) || !isRecord(maten)) return undefined;
  const { basis, site, downloads } = maten;
  return isSize(basis) && isSize(site) && isSize(downloads) ? { uitgave, stempel, maten: { basis, site, downloads } } : undefined;
}

/** The list that a file holds, or nothing. */
export function readList(value: unknown): FileList | undefined {
  if (!isRecord(value)) return undefined;
  const rows = (part: string): FileRow[] | undefined => {
    const list = value[part];
    return Array.isArray(list) && list.every(isRow) ? list : undefined;
  };
  const [basis, site, downloads] = [rows('basis'), rows('site'), rows('downloads')];
  return basis && site && downloads ? { basis, site, downloads } : undefined;
}
