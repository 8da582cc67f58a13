import { describe, expect, test } from 'vitest';
import { feedOf } from '../../src/output/feed.ts';
import { robotsOf, sitemapOf } from '../../src/output/sitemap.ts';

const siteUrl = 'https://a.nl/samen/';

test('a sitemap holds the address of each page, from the folder that the site stands in, with its day', () => {
  const pages = ['index.html', 'modellen/dip/index.html', 'a&b/index.html', 'los.html'];
  const dated = pages.map((file) => ({ file, ...(file.startsWith('modellen') && { date: '2026-03-04' }) }));
  expect(sitemapOf(dated, siteUrl)).toBe(
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
      '  <url><loc>https://a.nl/samen/</loc></url>',
      '  <url><loc>https://a.nl/samen/modellen/dip/</loc><lastmod>2026-03-04</lastmod></url>',
      '  <url><loc>https://a.nl/samen/a&amp;b/</loc></url>',
      '  <url><loc>https://a.nl/samen/los.html</loc></url>',
      '</urlset>',
      '',
    ].join('\n'),
  );
});

test('robots may read everything, and are told where the sitemap stands', () => {
  expect(robotsOf(siteUrl)).toBe('User-agent: *\nAllow: /\n\nSitemap: https://a.nl/samen/sitemap.xml\n');
});

describe('the feed', () => {
  const site = { naam: 'Tuin & pad', omschrijving: 'Over tuinen.' };
  const page = (name: string, date: string) => ({ titel: `Wat is < ${name}?`, kort: 'Kort.', url: `/modellen/${name}/`, date });

  test('has the pages that were read over last, the newest first, with names that XML can hold', () => {
    const feed = feedOf(site, [page('a', '2026-01-01'), page('c', '2026-02-02'), page('b', '2026-02-02')], siteUrl);
    expect([...feed.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id)).toEqual([
      'https://a.nl/samen/',
      'https://a.nl/samen/modellen/b/',
      'https://a.nl/samen/modellen/c/',
      'https://a.nl/samen/modellen/a/',
    ]);
    expect(feed).toContain('<title>Tuin &amp; pad</title>');
    expect(feed).toContain('<title>Wat is &lt; b?</title>');
    expect([...feed.matchAll(/<updated>(.*?)</g)].map(([, day]) => day)).toEqual([
      '2026-02-02T12:00:00Z',
      '2026-02-02T12:00:00Z',
      '2026-02-02T12:00:00Z',
      '2026-01-01T12:00:00Z',
    ]);
    expect(feed).toContain('<link rel="self" type="application/atom+xml" href="https://a.nl/samen/feed.xml"/>');
  });

  test('holds at most fifty pages, and stands also where none was read over', () => {
    const many = Array.from({ length: 60 }, (_, index) => page(`m${index}`, '2026-01-01'));
    expect(feedOf(site, many, siteUrl).match(/<entry>/g)).toHaveLength(50);
    expect(feedOf(site, [], siteUrl)).toContain('<updated>1970-01-01T12:00:00Z</updated>');
  });
});
