import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import { currentGraph } from '../graph/current.ts';
import { faviconOf } from '../inks/favicon.ts';

/** The sign of the site in a tab: its own, else one drawn in its inks. */
export const GET: APIRoute = () => {
  const { favicon, site } = currentGraph();
  const svg = favicon ? readFileSync(favicon, 'utf8') : faviconOf(site);
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
};
