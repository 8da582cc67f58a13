/** A header that every answer carries, and why. */
export interface HeaderRule {
  name: string;
  value: string;
  why: string;
}

/** How long a browser may keep files, by how their names begin; the first that fits counts. */
export interface CacheRule {
  /** From the root of the site, without the first slash; empty for everything. */
  begin: string;
  value: string;
  why: string;
}

/** The media type of files with an ending, where a host may not know it. */
export interface TypeRule {
  ending: string;
  type: string;
}

export const headers: readonly HeaderRule[] = [
  { name: 'X-Content-Type-Options', value: 'nosniff', why: 'a browser keeps to the type that is said' },
  { name: 'Referrer-Policy', value: 'strict-origin-when-cross-origin', why: 'another site learns the host and not the page' },
  {
    name: 'Permissions-Policy',
    value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    why: 'no page asks for these',
  },
  {
    name: 'Content-Security-Policy',
    value: "frame-ancestors 'none'",
    why: 'no other site frames a page; the rest stands in each page',
  },
  { name: 'X-Frame-Options', value: 'DENY', why: 'the same for older browsers' },
  { name: 'Cross-Origin-Opener-Policy', value: 'same-origin', why: 'a page that opened this one cannot reach into it' },
];

export const caching: readonly CacheRule[] = [
  { begin: '_astro/', value: 'public, max-age=31536000, immutable', why: 'the name changes when the file does' },
  {
    begin: 'zoekwijzer/',
    value: 'public, max-age=31536000, immutable',
    why: 'the same: what was fetched while a question was typed is kept for its answers',
  },
  { begin: 'sw.js', value: 'no-cache', why: 'who keeps pages on a device has its newest worker' },
  { begin: 'onderweg/uitgave.json', value: 'no-cache', why: 'who keeps pages hears of a new edition at once' },
  { begin: 'fonts/', value: 'public, max-age=604800', why: 'fonts seldom change' },
  { begin: '', value: 'public, max-age=300, must-revalidate', why: 'a new edition is there within five minutes' },
];

export const types: readonly TypeRule[] = [
  { ending: 'bib', type: 'application/x-bibtex; charset=utf-8' },
  { ending: 'css', type: 'text/css; charset=utf-8' },
  { ending: 'docx', type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  { ending: 'epub', type: 'application/epub+zip' },
  { ending: 'html', type: 'text/html; charset=utf-8' },
  { ending: 'js', type: 'text/javascript; charset=utf-8' },
  { ending: 'json', type: 'application/json; charset=utf-8' },
  { ending: 'md', type: 'text/markdown; charset=utf-8' },
  { ending: 'pdf', type: 'application/pdf' },
  { ending: 'png', type: 'image/png' },
  { ending: 'pptx', type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation' },
  { ending: 'ris', type: 'application/x-research-info-systems; charset=utf-8' },
  { ending: 'svg', type: 'image/svg+xml; charset=utf-8' },
  { ending: 'ttl', type: 'text/turtle; charset=utf-8' },
  { ending: 'txt', type: 'text/plain; charset=utf-8' },
  { ending: 'wasm', type: 'application/wasm' },
  { ending: 'webmanifest', type: 'application/manifest+json; charset=utf-8' },
  { ending: 'webp', type: 'image/webp' },
  { ending: 'woff2', type: 'font/woff2' },
  { ending: 'xml', type: 'application/xml; charset=utf-8' },
];

/** What a host may squeeze on its way: text, not what is squeezed already. */
export const squeezed: readonly string[] = [
  'css',
  'html',
  'js',
  'json',
  'md',
  'svg',
  'ttl',
  'txt',
  'bib',
  'ris',
  'xml',
  'wasm',
  'webmanifest',
];

/** The page for a wrong address. */
export const notFound = '404.html';
