import type { Csl } from '../schema/csl.ts';

type Name = NonNullable<Csl['author']>[number];
type Pair = [key: string, value: string | undefined];

/** A name as OpenURL has it: a person with the family name in front, an organisation as it is called. */
function makerOf(name: Name): Pair {
  if ('literal' in name) return ['rft.aucorp', name.literal];
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
  return ['rft.au', [family, name.given].filter(Boolean).join(', ')];
}

const format = (name: string): Pair => ['rft_val_fmt', `info:ofi/fmt:kev:mtx:${name}`];

const asBook = (genre: string, { title, edition }: Csl): Pair[] => [
  format('book'),
  ['rft.genre', genre],
  ['rft.btitle', title],
  ['rft.edition', edition],
];

const asArticle = ({ title, 'container-title': container, volume, issue }: Csl): Pair[] => [
  format('journal'),
  ['rft.genre', 'article'],
  ['rft.atitle', title],
  ['rft.jtitle', container],
  ['rft.volume', volume],
  ['rft.issue', issue],
];

/** What has no form of its own in OpenURL is described in Dublin Core. */
const asOther = (type: string, { title, 'container-title': container, URL: url }: Csl): Pair[] => [
  format('dc'),
  ['rft.type', type],
  ['rft.title', title],
  ['rft.source', container],
  ['rft.identifier', url],
];

/** What depends on the kind of publication; the words after `type` are those of Zotero. */
function byType(csl: Csl): Pair[] {
  const { type, title, 'container-title': container } = csl;
  switch (type) {
    case 'book':
      return asBook('book', csl);
    case 'report':
      return asBook('report', csl);
    case 'chapter':
      return [format('book'), ['rft.genre', 'bookitem'], ['rft.atitle', title], ['rft.btitle', container]];
    case 'article-journal':
      return asArticle(csl);
    case 'thesis':
      return [format('dissertation'), ['rft.title', title], ['rft.inst', csl.publisher]];
    default:
      return asOther(others[type], csl);
  }
}

const others = {
  'article-magazine': 'magazineArticle',
  'article-newspaper': 'newspaperArticle',
  webpage: 'webpage',
  motion_picture: 'film',
  manuscript: 'manuscript',
  document: 'document',
  speech: 'presentation',
} as const;

/**
 * A publication as COinS (OpenURL in a span, NISO Z39.88), which Zotero and other reference managers read from a page. A particle stays
 * with the family name, and an organisation stays one name.
 */
export function coinsOf(csl: Csl): string {
  const { author, editor, publisher, 'publisher-place': place, issued, page, ISBN, DOI, URL: url } = csl;
  const pairs: Pair[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ...byType(csl),
    ...(author ?? editor ?? []).map(makerOf),
    ['rft.date', issued],
    ['rft.pub', publisher],
    ['rft.place', place],
    ['rft.pages', page],
    ['rft.isbn', ISBN],
    ['rft_id', DOI && `info:doi/${DOI}`],
    ['rft_id', url],
  ];
  return pairs.flatMap(([key, value]) => (value ? [`${key}=${encodeURIComponent(value)}`] : [])).join('&');
}
