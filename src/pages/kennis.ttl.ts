import type { APIRoute } from 'astro';
import { currentGraph } from '../graph/current.ts';
import { turtleOf } from '../machines/knowledge-turtle.ts';

/** The graph as RDF. */
export const GET: APIRoute = ({ site }) =>
  new Response(turtleOf(currentGraph(), site), { headers: { 'Content-Type': 'text/turtle; charset=utf-8' } });
