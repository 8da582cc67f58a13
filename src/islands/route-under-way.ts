import { isPathHere } from './kept.ts';
import { keptRoutes, progressOf } from './route-memory.ts';

/** A route that was left before its end: its name, in words and in the address, and the page where the reader was. */
export interface UnderWay {
  route: string;
  titel: string;
  /** A path on this host. */
  adres: string;
  at: number;
}

/** One route as it is kept, read as a stranger's data; nothing when it was read to its end. */
function underWayIn(route: string, kept: unknown): UnderWay[] {
  const progress = progressOf(route);
  if (!progress || typeof kept !== 'object' || kept === null) return [];
  const [titel, adres, of] = ['titel', 'adres', 'of'].map((name): unknown => Reflect.get(kept, name));
  if (typeof titel !== 'string' || typeof adres !== 'string' || typeof of !== 'number' || titel.length > 200) return [];
  // Only a path: what stands in the storage of a browser may have been put there by another.
  const isOpen = isPathHere(adres) && progress.read.length < of;
  return isOpen ? [{ route, titel, adres, at: progress.at }] : [];
}

/** The route that was walked last and is not read to its end. */
export const underWay = (): UnderWay | undefined => [...keptRoutes()].flatMap(([route, kept]) => underWayIn(route, kept)).at(-1);
