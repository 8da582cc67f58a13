import { pairs } from '../samenhang.ts';

/** Which entries of the page Samenhang go together: pairs of places in its list. */
export const GET = (): Response => Response.json(pairs);
