import { currentGraph } from '../graph/current.ts';
import { knowledge } from '../graph/knowledge.ts';

/** The graph as open data. */
export const GET = (): Response => Response.json(knowledge(currentGraph()));
