import { isPathHere, keep, keptList } from './kept.ts';

const most = 6;

/** A page that was read in this browser. */
export interface ReadPage {
  titel: string;
  /** Its path on this host. */
  adres: string;
  soort: string;
  /** The ink of its place, or empty. */
  inkt: string;
}

/** A title or an address of ours is no longer than this. */
const isShort = (value: unknown): boolean => typeof value === 'string' && value.length <= 500;

const isReadPage = (kept: unknown): kept is ReadPage =>
  typeof kept === 'object' &&
  kept !== null &&
  ['titel', 'adres', 'soort', 'inkt'].every((name) => isShort(Reflect.get(kept, name)));

/** The pages read before in this browser, the last one first, without the page that is open. */
export const readBefore = (): ReadPage[] =>
  keptList('gelezen')
    .filter(isReadPage)
    .filter(({ adres }) => isPathHere(adres) && adres !== location.pathname);

/** Remembers the page that is open, when it is one of the knowledge: it says of which kind it is. */
export function rememberPage(): void {
  const soort = document.querySelector('main')?.dataset['soort'];
  const titel = document.querySelector('h1')?.textContent.replaceAll('\u00ad', '').trim();
  if (!soort || !titel) return;
  const page: ReadPage = { titel, adres: location.pathname, soort, inkt: document.documentElement.dataset['inkt'] ?? '' };
  keep('gelezen', [page, ...readBefore()].slice(0, most));
}
