import { changesTitle } from '#language/relations.ts';
import type { Site } from '../schema/site.ts';
import type { Entry } from './entry.ts';

/** The page that lists what has changed; it is there as soon as an entry says so. */
export const changesAddress = '/veranderd/';

/** One change of one entry. */
export interface Change {
  entry: Entry;
  datum: string;
  wat: string;
  waarom?: string | undefined;
}

/** Everything that has changed, the newest first; on one day in reading order. */
export const changesIn = (entries: readonly Entry[]): Change[] =>
  entries
    .flatMap((entry) => (entry.data.wijzigingen ?? []).map((one): Change => ({ entry, ...one })))
    .sort((a, b) => b.datum.localeCompare(a.datum));

/** The site with a link to what has changed at the foot of each page, where there is anything and its own foot has none. */
export function withChanges(site: Site, entries: readonly Entry[]): Site {
  const has = entries.some(({ data }) => data.wijzigingen) && site.voet.every(({ adres }) => adres !== changesAddress);
  return has ? { ...site, voet: [...site.voet, { titel: changesTitle, adres: changesAddress }] } : site;
}
