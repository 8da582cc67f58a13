import { leesFragment } from '../../instruments/link-lezen.ts';
import { legVel } from './leggen.ts';
import { linkFout } from './link-fout.ts';
import type { Plek } from './plek.ts';
import { vooraf } from './vooraf.ts';

/** Lays on the table what the address brings along; says which step shows it, or undefined when it is no link of ours. */
export function aangereikt(plek: Plek, hash: string): string | undefined {
  const found = leesFragment(plek.blad, hash);
  if (!found) return undefined;
  if ('vel' in found) legVel(plek, found.vel, 'link');
  else if ('fout' in found) plek.niet.push(linkFout(plek, found.fout));
  else vooraf(plek, found);
  return 'onderwerp' in found ? 'invullen' : 'leg-ernaast';
}
