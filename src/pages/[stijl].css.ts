import type { APIRoute } from 'astro';
import { currentGraph } from '../graph/current.ts';
import { inkStyles } from '../inks/ink-styles.ts';
import { letterStyles } from '../letters/own-letters.ts';
import type { Site } from '../schema/site.ts';

const hasOwnStyle = ({ inkten, letters }: Site): boolean => inkten !== undefined || letters !== undefined;

/** The colours and the typefaces of a handreiking that gives them itself. */
export const getStaticPaths = () => (hasOwnStyle(currentGraph().site) ? [{ params: { stijl: 'inkten' } }] : []);

export const GET: APIRoute = () =>
  new Response([inkStyles(currentGraph().site), letterStyles(currentGraph().site)].join('\n'), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
