import type { FileRow } from '../../onderweg/edition.ts';
import { cacheFor, type KeptPage, type KeptSite, type Wish } from '../../onderweg/kept-site.ts';
import type { Offer } from './offer.ts';
import { filesFor, type PageText } from './files-of-page.ts';

/** What is kept already, as a wish. */
export const wishOf = (kept: KeptSite | undefined): Wish => ({
  heleSite: kept?.heleSite ?? false,
  downloads: kept?.downloads ?? false,
  paginas: kept?.paginas ?? [],
});

/** A wish with one page more. */
export const withPage = (wish: Wish, page: KeptPage): Wish => ({
  ...wish,
  paginas: [...wish.paginas.filter(({ adres }) => adres !== page.adres), page],
});

/** A wish without a page. */
export const withoutPage = (wish: Wish, adres: string): Wish => ({
  ...wish,
  paginas: wish.paginas.filter((page) => page.adres !== adres),
});

/** The bytes that a wish still takes, without what is there of this edition. */
export async function bytesOf(root: URL, wish: Wish, { edition, list }: Offer, pages: readonly PageText[] = []): Promise<number> {
  const rows: FileRow[] = [...pages.map(({ row }) => row), ...filesFor(wish, pages, list, root)];
  const name = cacheFor(root, edition.uitgave);
  const there = (await caches.has(name)) ? await (await caches.open(name)).keys() : [];
  const addresses = new Set(there.map(({ url }) => url));
  return rows.reduce((sum, [path, bytes]) => (addresses.has(new URL(path, root).href) ? sum : sum + bytes), 0);
}
