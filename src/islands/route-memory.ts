import { isSwitchedOff, placeOfRoutes } from './kept.ts';

/** The page of a route that a reader is on, as its bar says it. */
export interface Halt {
  /** The name of the route. */
  titel: string;
  /** The path of this page on this host. */
  adres: string;
  at: number;
  /** How many steps the route has. */
  of: number;
}

/** What this browser remembers of one route: the steps that were read, where the reader was, and when. */
export interface Progress {
  read: number[];
  at: number;
  on: string;
}

const kept = placeOfRoutes;

const isNumber = (value: unknown): value is number => typeof value === 'number' && value > 0 && value < 100;

/** What was kept, read as a stranger's data: someone may have written something else there. */
function toProgress(value: unknown): Progress | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const fields = new Map<string, unknown>(Object.entries(value));
  const [read, at, on] = [fields.get('read'), fields.get('at'), fields.get('on')];
  if (!Array.isArray(read) || !isNumber(at) || typeof on !== 'string') return undefined;
  return { read: read.filter(isNumber), at, on };
}

/** All that is kept of routes, by their names, the one that was walked last at the end. */
export function keptRoutes(): Map<string, unknown> {
  try {
    const text = localStorage.getItem(kept) ?? '{}';
    // What we write is far shorter; reading something this large would hold up the page.
    const found: unknown = text.length > 20_000 ? {} : JSON.parse(text);
    return new Map(typeof found === 'object' && found !== null ? Object.entries(found) : []);
  } catch {
    // A browser may refuse storage.
    return new Map();
  }
}

function keep(routes: ReadonlyMap<string, unknown>): void {
  try {
    if (routes.size > 0) localStorage.setItem(kept, JSON.stringify(Object.fromEntries(routes)));
    else localStorage.removeItem(kept);
  } catch {
    // Without storage there is nothing to remember.
  }
}

/** How far someone came in a route, in this browser. It never leaves it. */
export const progressOf = (route: string): Progress | undefined => toProgress(keptRoutes().get(route));

/** Remembers that a step was opened, and whether it was read to its end; the route that was walked last stands last. */
export function rememberStep(route: string, halt: Halt, isRead: boolean): Progress {
  const before = progressOf(route)?.read ?? [];
  const read = isRead ? [...new Set([...before, halt.at])] : before;
  const progress = { ...halt, read, on: new Date().toISOString().slice(0, 10) };
  if (isSwitchedOff()) return progress;
  const routes = keptRoutes();
  routes.delete(route);
  keep(routes.set(route, progress));
  return progress;
}

/** Forgets a route. */
export function forgetRoute(route: string): void {
  const routes = keptRoutes();
  routes.delete(route);
  keep(routes);
}
