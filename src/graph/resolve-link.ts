import type { Place, Problem } from '../problems/problem.ts';
import { problems } from '../problems/wording.ts';
import { anchorIn } from '../text/headings.ts';
import type { Addresses } from './address.ts';
import type { Entry } from './entry.ts';

/** Where a link leads: to an entry, somewhere else that is right, or nowhere. */
export type Resolved = { to: string } | { problem: Problem } | undefined;

const fromRoot = 'Schrijf het adres vanaf het begin van de site, zoals /soort/naam/, of gebruik een link als [[soort/naam]].';
const allowed = 'Gebruik een adres dat met https:// begint, een mailadres (mailto:), of een pagina van deze site.';

/** What is wrong with an address outside the site, or nothing. */
function outside(address: string, scheme: string): string | undefined {
  if (scheme === 'mailto')
    return /^mailto:[^@\s]+@[^@\s]+\.[^@\s]+$/i.test(address) ? undefined : 'Schrijf een mailadres zo: mailto:naam@adres.nl.';
  if (scheme === 'tel') return /^tel:\+?[\d-]+$/i.test(address) ? undefined : 'Schrijf een telefoonnummer zo: tel:+31201234567.';
  if (scheme !== 'http' && scheme !== 'https') return allowed;
  const isWhole = URL.canParse(address) && new URL(address).hostname.includes('.');
  return isWhole ? undefined : 'Schrijf het hele adres, zoals https://naam.nl/pagina.';
}

/** What is wrong with an address that names no place from the root of the site. */
function loose(address: string): string {
  if (address.trim() === '') return 'Tussen de haakjes staat geen adres. Schrijf [woorden](/soort/naam/).';
  if (address.startsWith('//')) return 'Zet https: ervoor.';
  if (/^[^@\s/]+@[^@\s/]+\.[^@\s/]+$/.test(address)) return `Zet mailto: ervoor: mailto:${address}.`;
  const isDomain = /^(?:www\.|[\w-]+(?:\.[\w-]+)*\.(?:nl|com|org|eu|net|be|info)(?:[/?#]|$))/i.test(address);
  return isDomain ? `Zet https:// ervoor: https://${address}.` : fromRoot;
}

/** Where an anchor on a page of the site leads, or that it is not there. */
function atAnchor(path: string, anchor: string, addresses: Addresses, place: Place, shown: string): Resolved {
  const anchors = addresses.anchorsOf(path);
  const entry = addresses.entryAt(path, anchor);
  if (anchors && !anchors.includes(anchor)) {
    const named = anchors.filter((name) => name !== 'inhoud');
    return { problem: problems.deadAnchor(place, shown, anchor, named.length > 30 ? named.slice(0, 30) : named) };
  }
  return entry ? { to: entry } : undefined;
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
    if (!hash) return wrong('Na # komt de naam van een kop.');
    const page = entry.url.split('#')[0] ?? '';
    const found = atAnchor(page, anchorIn(hash), addresses, place, '');
    return found && 'problem' in found ? found : undefined;
  }
  if (!address.startsWith('/') || address.startsWith('//')) return wrong(loose(address));
  const path = beforeHash.split('?')[0] ?? '';
  if (!addresses.has(path)) {
    return addresses.has(`${path}/`)
      ? wrong(`Zet er een / achter: ${path}/.`)
      : { problem: problems.deadAddress(place, address, addresses.all) };
  }
  if (hash !== undefined) return atAnchor(path, anchorIn(hash), addresses, place, path);
  const to = addresses.entryAt(path);
  return to ? { to } : undefined;
}
