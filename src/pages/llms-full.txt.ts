import { currentGraph } from '../graph/current.ts';
import { wholeMarkdown } from '../views/entry-markdown.ts';

/** All that this site says, with whose it is and where it comes from, for assistants. */
export const GET = (): Response => new Response(wholeMarkdown(currentGraph()));
