import type { APIRoute } from 'astro';
import { currentGraph } from '../graph/current.ts';
import { wholeMarkdown } from '../views/entry-markdown.ts';

/** All that this site says, with whose it is and where it comes from, for assistants. */
export const GET: APIRoute = ({ site }) => new Response(wholeMarkdown(currentGraph(), site));
