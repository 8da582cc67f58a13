import { encode } from 'uqr';
import type { Graph } from '../graph/graph.ts';
import { isDarkInk, ownColours } from '../views/ink.ts';
import { linkTo, shownAddress, type Source } from './place-of-site.ts';

/** A QR code as rows of ones and zeros. */
export interface QrData {
  size: number;
  rijen: string[];
}

/** What every document says of the site. */
export interface SiteData {
  naam: string;
  uitgave: string;
  /** The front page, as a link and as words; the words are empty when the address is not known. */
  url: string;
  adres: string;
  qr: QrData | null;
  /** The day of the content, as year, month and day. */
  datum: [number, number, number];
  /** The colours of its own inks, where it has them, and which of them are dark. */
  inkten?: Record<string, string>;
  donker?: string[];
}

/** The last day on which anyone looked at the content: paper carries its date, not that of the build. */
export function dateOf({ entries }: Graph): [number, number, number] {
  const last = entries
    .map(({ data }) => data.beoordeeld ?? '')
    .sort()
    .at(-1);
  const [year = 2000, month = 1, day = 1] = (last || '2000-01-01').split('-').map(Number);
  return [year, month, day];
}

/** The same in seconds, as files want it. */
export const secondsOf = ([year, month, day]: SiteData['datum']): number => Date.UTC(year, month - 1, day) / 1000;

/** The QR code of a page; none when the address of the site is not known. */
export function qrOf({ siteUrl }: Source, url: string): QrData | null {
  if (!siteUrl) return null;
  const { data, size } = encode(`${siteUrl}${url.slice(1)}`, { ecc: 'M', border: 0 });
  return { size, rijen: data.map((row) => row.map((dark) => (dark ? '1' : '0')).join('')) };
}

/** What a document says of the site. `url` is the page that its QR code leads to. */
export function siteData(source: Source, url = '/'): SiteData {
  const { naam, uitgave } = source.graph.site;
  const inkten = ownColours(source.graph);
  return {
    naam,
    uitgave,
    url: linkTo(source, url),
    adres: shownAddress(source, url),
    qr: qrOf(source, url),
    datum: dateOf(source.graph),
    ...(source.graph.site.inkten && { inkten, donker: Object.keys(inkten).filter((inkt) => isDarkInk(source.graph, inkt)) }),
  };
}
