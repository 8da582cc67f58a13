/** A text as XML holds it. */
export const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/**
 * The sitemap of a site (sitemaps.org, 0.9): the addresses of its pages, which may stand in a folder of its host, with the day on which
 * someone read a page over.
 * @param pages the files of the pages, and their day (jjjj-mm-dd) where it is known
 */
export function sitemapOf(pages: readonly { file: string; date?: string | undefined }[], siteUrl: string): string {
  const rows = pages.map(({ file, date }) => {
    const address = new URL(file.replace(/index\.html$/, ''), siteUrl).href;
    return `  <url><loc>${escaped(address)}</loc>${date ? `<lastmod>${date}</lastmod>` : ''}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...rows,
    '</urlset>',
    '',
  ].join('\n');
}

/** What robots may read: everything; and where the sitemap stands. A host reads this at its root only. */
export const robotsOf = (siteUrl: string): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${new URL('sitemap.xml', siteUrl).href}\n`;
