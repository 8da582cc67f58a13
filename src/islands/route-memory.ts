import { places, withStorage } from './kept.ts';

/** What this browser remembers of one route: the steps that were read, where the reader was, and when. */
export interface Progress {
  read: number[];
  at: number;
  on: string;
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && value > 0 && value < 100;

/** What was kept, read as a stranger's data: someone may have written something else there. */
function toProgress(value: unknown): Progress | undefined {
  const fields = new Map<string, unknown>(Object.entries(Object(value)));
  const [read, at, on] = [fields.get('read'), fields.get('at'), fields.get('on')];
  if (!Array.isArray(read) || !isNumber(at) || typeof on !== 'string') return undefined;
  return { read: read.filter(isNumber), at, on };
}

/** All that is kept of routes, by their names, the one that was walked last at the end. */
export const keptRoutes = (): Map<string, unknown> =>
  withStorage((storage) => {
    const text = storage.getItem(places.routes) ?? '{}';
    // What we write is far shorter; reading something this large would hold up the page.
    const found: unknown = text.length > 20_000 ? {} : JSON.parse(text);
    return new Map<string, unknown>(Object.entries(Object(found)));
  }, new Map());

/** Keeps what there is of routes. */
export const keepRoutes = (routes: ReadonlyMap<string, unknown>): void =>
  withStorage((storage) => {
    if (routes.size > 0) storage.setItem(places.routes, JSON.stringify(Object.fromEntries(routes)));
    else storage.removeItem(places.routes);
  }, undefined);

/** How far someone came in a route, in this browser. It never leaves it. */
export const progressOf = (route: string): Progress | undefined => toProgress(keptRoutes().get(route));
