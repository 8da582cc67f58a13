import { graph } from '../graph/index.ts';
import { knowledge } from '../graph/knowledge.ts';

/** The graph as open data. */
export const GET = (): Response => Response.json(knowledge(graph));
