import { isPathHere, isSwitchedOff, placeOfRoutes } from './kept.ts';

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
export interface Progress extends Halt {
  read: number[];
  on: string;
}

const kept = placeOfRoutes;

const isNumber = (value: unknown): value is number => typeof value === 'number' && value > 0 && value < 100;

/** What was kept, read as a stranger's data: someone may have written something else there. */
function toProgress(value: unknown): Progress | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const fields = new Map<string, unknown>(Object.entries(value));
  const [read, at, of, on] = ['read', 'at', 'of', 'on'].map((name) => fields.get(name));
  const [titel, adres] = [fields.get('titel'), fields.get('adres')];
  if (!Array.isArray(read) || !isNumber(at) || !isNumber(of) || typeof on !== 'string') return undefined;
  if (typeof titel !== 'string' || typeof adres !== 'string' || titel.length > 200 || !isPathHere(adres)) return undefined;
  return { read: read.filter(isNumber), at, of, on, titel, adres };
}

function all(): Map<string, unknown> {
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
export const progressOf = (route: string): Progress | undefined => toProgress(all().get(route));

/** Remembers that a step was opened, and whether it was read to its end; the route that was walked last stands last. */
export function rememberStep(route: string, halt: Halt, isRead: boolean): Progress {
  const before = progressOf(route)?.read ?? [];
  const read = isRead ? [...new Set([...before, halt.at])] : before;
  const progress = { ...halt, read, on: new Date().toISOString().slice(0, 10) };
  if (isSwitchedOff()) return progress;
  const routes = all();
  routes.delete(route);
  keep(routes.set(route, progress));
  return progress;
}

/** The route that was walked last and is not read to its end, with its name in the address. */
export function underWay(): (Progress & { route: string }) | undefined {
  const walked = [...all().keys()].flatMap((route) => {
    const progress = progressOf(route);
    return progress && progress.read.length < progress.of ? [{ ...progress, route }] : [];
  });
  return walked.at(-1);
}

/** Forgets a route. */
export function forgetRoute(route: string): void {
  const routes = all();
  routes.delete(route);
  keep(routes);
}
