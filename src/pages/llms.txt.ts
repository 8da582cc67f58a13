import type { APIRoute } from 'astro';
import { currentGraph } from '../graph/current.ts';
import { contentsMarkdown } from '../views/entry-markdown.ts';

/** What this site holds, for assistants. */
export const GET: APIRoute = ({ site }) => new Response(contentsMarkdown(currentGraph(), site));
