import { tag } from '#language/language.ts';
import type { Entry } from '../graph/entry.ts';
import { escaped } from './sitemap.ts';

/** A page that was changed, or read over, for the feed. */
export interface Read {
  titel: string;
  kort: string;
  /** From the root of the site. */
  url: string;
  /** What tells it from other news of the same page. */
  anchor?: string;
  /** jjjj-mm-dd */
  date: string;
}

const newest = 50;

/** What there is to tell of an entry: its changes, or else that someone read it over. */
export function newsOf({ url, data: { titel, kort, beoordeeld, wijzigingen } }: Entry): Read[] {
  if (!wijzigingen) return beoordeeld ? [{ titel, kort, url, date: beoordeeld }] : [];
  return wijzigingen.map(({ datum, wat, waarom }, index) => ({
    titel,
    kort: [wat, waarom].filter(Boolean).join(' '),
    url,
    anchor: `wijziging-${index + 1}`,
    date: datum,
  }));
}

/**
 * An Atom feed (RFC 4287) of the pages that were changed or read over last, the newest first.
 * @param site the name and the description of the handreiking
 */
export function feedOf(site: { naam: string; omschrijving: string }, pages: readonly Read[], siteUrl: string): string {
  const last = [...pages].sort((a, b) => b.date.localeCompare(a.date) || a.url.localeCompare(b.url)).slice(0, newest);
  const at = (url: string): string => escaped(new URL(url.replace(/^\//, ''), siteUrl).href);
  const when = (date: string): string => `<updated>${date}T12:00:00Z</updated>`;
  const entries = last.map(({ titel, kort, url, anchor, date }) =>
    [
      '  <entry>',
      `    <title>${escaped(titel)}</title>`,
      `    <id>${at(url)}${anchor ? `#${anchor}` : ''}</id>`,
      `    <link href="${at(url)}"/>`,
      `    ${when(date)}`,
      `    <summary>${escaped(kort)}</summary>`,
      '  </entry>',
    ].join('\n'),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${tag}">`,
    `  <title>${escaped(site.naam)}</title>`,
    `  <subtitle>${escaped(site.omschrijving)}</subtitle>`,
    `  <id>${at('/')}</id>`,
    `  <link href="${at('/')}"/>`,
    `  <link rel="self" type="application/atom+xml" href="${at('/feed.xml')}"/>`,
    `  ${when(last[0]?.date ?? '1970-01-01')}`,
    `  <author><name>${escaped(site.naam)}</name></author>`,
    ...entries,
    '</feed>',
    '',
  ].join('\n');
}
