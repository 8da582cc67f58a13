import { currentGraph } from '../graph/current.ts';
import { pairsOf } from '../views/web-of-entries.ts';

/** Which entries of the page Samenhang go together: pairs of places in its list. */
export const GET = (): Response => Response.json(pairsOf(currentGraph()));
