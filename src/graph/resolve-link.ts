import * as words from '#language/problems-addresses.ts';
import type { Place, Problem } from '../problems/problem.ts';
import { problems } from '../problems/wording.ts';
import { isWebAddress, webAddressMeant } from '../schema/web-address.ts';
import { anchorIn } from '../text/headings.ts';
import type { Addresses } from './address.ts';
import type { Entry } from './entry.ts';
import { pictureFolder } from './read-pictures.ts';

/** Where a link leads: to an entry, somewhere else that is right, or nowhere. */
export type Resolved = { to: string } | { problem: Problem } | undefined;

/** What is wrong with an address outside the site, or nothing. */
function outside(address: string, scheme: string): string | undefined {
  if (scheme === 'mailto') return /^mailto:[^@\s/]+@[^@\s/,]+\.[^@\s/,]+$/i.test(address) ? undefined : words.writeMail;
  if (scheme === 'tel') return /^tel:\+?[\d-]+$/i.test(address) ? undefined : words.writePhone;
  // Between < and > an address may hold spaces; the page writes them out.
  if (isWebAddress(address.replaceAll(' ', '%20'))) return undefined;
  const meant = webAddressMeant(address);
  if (meant) return words.isMeant(meant);
  return scheme === 'http' || scheme === 'https' ? words.wholeAddress : words.allowed;
}

/** What is wrong with an address that names no place from the root of the site. */
function loose(address: string): string {
  if (address.trim() === '') return words.noAddress;
  if (address.startsWith('//')) return words.httpsBefore;
  const [, quoted] = /^["'“‘](.*)["'”’]$/.exec(address) ?? [];
  if (quoted) return words.withoutQuotes(quoted);
  const [, mail] = /^(?:mail(?:to)?[;.]?)?([^@\s/;]+@[^@\s/]+\.[^@\s/]+)$/i.exec(address) ?? [];
  if (mail) return words.mailtoBefore(mail);
  if (/^\+?[\d\s()-]{8,}$/.test(address)) return words.telBefore(address.replace(/[\s()]/g, ''));
  const isDomain = /^(?:www\.|[\w-]+(?:\.[\w-]+)*\.(?:nl|com|org|eu|net|be|info)(?:[/?#]|$))/i.test(address);
  if (isDomain) return words.schemeBefore(address);
  const meant = /^h?t{1,3}p{1,2}s?/i.test(address) ? webAddressMeant(address) : undefined;
  return meant ? words.isMeant(meant) : words.fromRoot;
}

/** The page that was probably meant: as a folder above names it, or by the name of its file. */
function pageMeant(address: string, addresses: Addresses): string | undefined {
  const [, kind, name] = /(?:^|\/)(?:([\w-]+)\/)?([\w-]+)(?:\.(?:mdx|yaml|md|html))?\/?(?:[#?].*)?$/.exec(address) ?? [];
  if (!name) return undefined;
  const short = `/${name}/`;
  return addresses.pageOf(`${kind ?? ''}/${name}`) ?? (addresses.has(short) ? short : undefined);
}

/** Where an anchor on a page of the site leads, or that it is not there. */
function atAnchor(path: string, anchor: string, addresses: Addresses, place: Place, shown: string): Resolved {
  const anchors = addresses.anchorsOf(path);
  const entry = addresses.entryAt(path, anchor);
  if (anchors && !anchors.includes(anchor)) {
    const named = anchors.filter((name) => name !== 'inhoud');
    return { problem: problems.deadAnchor(place, shown, anchor, named) };
  }
  return entry ? { to: entry } : undefined;
}

/** A path from the root of the site that is none of its addresses. */
function nowhere(address: string, path: string, addresses: Addresses, place: Place): Problem {
  if (addresses.has(`${path}/`)) {
    return problems.wrongAddress(place, address, words.slashAfter(`${path}/${address.slice(path.length)}`));
  }
  if (path.startsWith(`/${pictureFolder}/`)) {
    return problems.wrongAddress(place, address, words.pictureTag);
  }
  return problems.deadAddress(place, address, pageMeant(path, addresses), addresses.all);
}

/** Follows an address as it stands in a text of `entry`: every kind of address, as a browser would. */
export function resolveAddress(address: string, entry: Entry, addresses: Addresses, place: Place): Resolved {
  const wrong = (remedy: string): Resolved => ({ problem: problems.wrongAddress(place, address, remedy) });
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme) {
    const remedy = outside(address, scheme);
    return remedy ? wrong(remedy) : undefined;
  }
  const [beforeHash = '', hash] = address.split(/#(.*)/s);
  if (address.startsWith('#')) {
    if (!hash) return wrong(words.headingAfterHash);
    const page = entry.url.split('#')[0] ?? '';
    const found = atAnchor(page, anchorIn(hash), addresses, place, '');
    return found && 'problem' in found ? found : undefined;
  }
  if (!address.startsWith('/') || address.startsWith('//')) {
    const page = address.startsWith('//') ? undefined : pageMeant(address, addresses);
    return wrong(page ? words.isMeant(page) : loose(address));
  }
  const path = beforeHash.split('?')[0] ?? '';
  if (!addresses.has(path)) return { problem: nowhere(address, path, addresses, place) };
  if (hash !== undefined) return atAnchor(path, anchorIn(hash), addresses, place, path);
  const to = addresses.entryAt(path);
  return to ? { to } : undefined;
}
