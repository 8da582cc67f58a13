import type { APIRoute } from 'astro';
import { currentGraph } from '../graph/current.ts';
import { inkStyles } from '../inks/ink-styles.ts';

/** The colours of a handreiking that gives them itself. */
export const getStaticPaths = () => (currentGraph().site.inkten ? [{ params: { stijl: 'inkten' } }] : []);

export const GET: APIRoute = () =>
  new Response(inkStyles(currentGraph().site), { headers: { 'content-type': 'text/css; charset=utf-8' } });
