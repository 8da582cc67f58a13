import { createHash } from 'node:crypto';

/**
 * The one inline style of a page: it passes into the next without a flash, for who has nothing against movement. In a style sheet of its
 * own Chromium reads it too late (150: it asks before the sheet is there, when the page has a script).
 */
export const passing = '@media (prefers-reduced-motion:no-preference){@view-transition{navigation:auto}}';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * What a page may load: its own files and nothing else. `wasm-unsafe-eval` is for the search engine, which is WebAssembly.
 * `inlineStyles` and `inlineScripts` are allowed by their hash only.
 */
export const policyFor = (inlineStyles: string[] = [passing], inlineScripts: string[] = []): string =>
  [
    "default-src 'none'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...inlineScripts.map(hashOf)].join(' '),
    ["style-src 'self'", ...inlineStyles.map(hashOf)].join(' '),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'self'",
  ].join('; ');
