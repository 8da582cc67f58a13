const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** The sitemap of a site: the addresses of its pages, which may stand in a folder of its host. */
export function sitemapOf(pages: readonly string[], siteUrl: string): string {
  const addresses = pages.map((page) => new URL(page.replace(/index\.html$/, ''), siteUrl).href);
  const rows = addresses.map((address) => `  <url><loc>${escaped(address)}</loc></url>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...rows,
    '</urlset>',
    '',
  ].join('\n');
}
