/** What this browser keeps for its reader. It never leaves the browser, can be wiped and can be switched off. */
const places = { gevraagd: 'handreiking-gevraagd', gelezen: 'handreiking-gelezen' } as const;
const off = 'handreiking-onthoudt-niet';
const longest = 20_000;
/** Where the progress in routes is kept: forgotten with the lists. */
export const placeOfRoutes = 'handreiking-routes';

/** Something that is kept: questions that were asked, pages that were read. */
export type Kept = keyof typeof places;

/** Does something with storage; a browser may refuse it, and then there is nothing to remember. */
function withStorage<Result>(use: (storage: Storage) => Result, otherwise: Result): Result {
  try {
    return use(localStorage);
  } catch {
    return otherwise;
  }
}

/** Whether this reader wants nothing remembered. */
export const isSwitchedOff = (): boolean => withStorage((storage) => storage.getItem(off) !== null, false);

/** Whether an address from the storage is a path on this host: another may have put one of elsewhere there. */
export function isPathHere(address: string): boolean {
  try {
    return address.startsWith('/') && new URL(address, location.href).origin === location.origin;
  } catch {
    return false;
  }
}

/** The list that is kept, the newest first; what someone else wrote there is no list of ours. */
export const keptList = (kept: Kept): unknown[] =>
  withStorage((storage) => {
    const text = storage.getItem(places[kept]) ?? '[]';
    // What we write is far shorter; reading something this large would hold up the page.
    const list: unknown = text.length > longest ? [] : JSON.parse(text);
    return Array.isArray(list) ? list : [];
  }, []);

/** Keeps a list, unless the reader switched that off. */
export function keep(kept: Kept, list: readonly unknown[]): void {
  if (!isSwitchedOff()) withStorage((storage) => storage.setItem(places[kept], JSON.stringify(list)), undefined);
}

/** Forgets everything. */
export const wipe = (): void =>
  withStorage((storage) => {
    for (const place of [...Object.values(places), placeOfRoutes]) storage.removeItem(place);
  }, undefined);

/** Forgets everything and keeps nothing from here on, or keeps again. */
export function switchOff(isOff: boolean): void {
  if (isOff) wipe();
  withStorage((storage) => (isOff ? storage.setItem(off, '1') : storage.removeItem(off)), undefined);
}

/** Where a bundel is kept: the path of its page tells two sites on one host apart. */
export const bundelPlaats = (pad: string): string => `handreiking-bundel ${pad}`;

/** Whether this browser has a bundel of the site whose bundel stands at a path. */
export const hasBundel = (pad: string): boolean => withStorage((storage) => storage.getItem(bundelPlaats(pad)) !== null, false);
