import { collections, type CollectionName } from '../schema/index.ts';
import { groepen } from '../schema/groepen.ts';
import type { Id } from './entry.ts';

/** The address of an entry, from the root of the site. */
export function addressOf(collection: CollectionName, slug: string): string {
  const { plaats } = collections[collection];
  if (plaats === 'los') return `/${slug}/`;
  return plaats === 'anker' ? `/${collection}/#${slug}` : `/${collection}/${slug}/`;
}

/** The addresses that exist in every handreiking, whatever its content. */
export const fixedAddresses: readonly string[] = [
  '/',
  '/zoeken/',
  '/in-beeld/',
  '/samenhang/',
  ...groepen.map((groep) => `/${groep}/`),
  ...(Object.keys(collections) as CollectionName[])
    .filter((name) => collections[name].plaats !== 'los')
    .map((name) => `/${name}/`),
];

/**
 * The entry that an internal address in a text points to: `/modellen/rollenwiel/` gives `modellen/rollenwiel`. Gives undefined
 * for a fixed page of the site and for an address that can be no entry.
 */
export function idFromAddress(address: string): Id | undefined {
  const [path = '', fragment] = address.split('#');
  if (fixedAddresses.includes(path)) {
    const collection = path.slice(1, -1);
    const isAnchored = collection in collections && collections[collection as CollectionName].plaats === 'anker';
    return isAnchored && fragment ? (`${collection}/${fragment}` as Id) : undefined;
  }
  const parts = path.split('/').filter(Boolean);
  if (parts.length === 1) return `paginas/${parts[0] ?? ''}`;
  return parts.join('/') as Id;
}
