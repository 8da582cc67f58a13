import * as words from '#language/instruments-links.ts';
import type { LinkFout } from '../../instruments/link-lezen.ts';
import type { Mislukt } from './plek.ts';

/** Why a link did not work, with what to do. */
export const linkFout = (fout: LinkFout): Mislukt => ({
  naam: words.theLink,
  kop: words.wrongLink[fout][0],
  tekst: words.wrongLink[fout][1],
  acties: [],
});
