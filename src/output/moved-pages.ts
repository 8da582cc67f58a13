import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { tag } from '#language/language.ts';
import * as words from '#language/pages.ts';
import { addressOf } from '../graph/address.ts';
import type { Graph } from '../graph/graph.ts';

/** A page that was called otherwise, with the address it has now. */
export interface Moved {
  from: string;
  to: string;
  title: string;
}

/** The old addresses that lead on: of entries with a page, for an anchor stays on the page that it was on. */
export const movedPages = ({ entries, kinds }: Graph): Moved[] =>
  entries.flatMap(({ url, data: { titel, vorigeIds = [] } }) =>
    vorigeIds.flatMap((id) => {
      const [collection = '', slug = ''] = id.split('/');
      const from = addressOf(kinds.get(collection), slug);
      return from.endsWith('/') ? [{ from, to: url, title: titel }] : [];
    }),
  );

/**
 * A page that leads on, on any host and without a script: nothing has to be set there.
 * @param siteUrl where the site stands, if known
 * @param naam the name of the site
 */
export function movedPage({ from, to, title }: Moved, siteUrl: string | undefined, naam: string): string {
  const address = `${path.posix.relative(from, to)}/`;
  const canonical = siteUrl ? new URL(`.${to}`, siteUrl).href : address;
  const page = h('html', { lang: tag }, [
    h('head', [
      h('meta', { charset: 'utf-8' }),
      h('meta', { httpEquiv: 'Content-Security-Policy', content: "default-src 'none'" }),
      h('meta', { httpEquiv: 'refresh', content: `0; url=${address}` }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'robots', content: 'noindex' }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      h('title', `${words.newAddress(title)} · ${naam}`),
      h('link', { rel: 'canonical', href: canonical }),
    ]),
    h('body', [h('main', [h('h1', title), h('p', words.hasNewAddress(h('a', { href: address }, title)))])]),
  ]);
  return `<!doctype html>${toHtml(page)}\n`;
}

/** Writes a page at each old address. They come last: search and sitemap do not know them. */
export function writeMoved(folder: string, graph: Graph, siteUrl: string | undefined): void {
  for (const moved of movedPages(graph)) {
    const place = path.join(folder, moved.from);
    mkdirSync(place, { recursive: true });
    writeFileSync(path.join(place, 'index.html'), movedPage(moved, siteUrl, graph.site.naam));
  }
}
