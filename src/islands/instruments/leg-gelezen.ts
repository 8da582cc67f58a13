import * as working from '#language/instruments-working.ts';
import { velUitCode } from '../../instruments/code-lezen.ts';
import { legVel } from './leggen.ts';
import type { Plek } from './plek.ts';

/** Lays the sheet of a code that was typed over; false when the code is not right. */
export function legCode(plek: Plek, typed: string, naam: string): boolean {
  const vel = velUitCode(plek.blad, typed);
  if (!vel) return false;
  legVel(plek, { ...vel, naam }, 'code');
  plek.bewaar();
  plek.teken();
  document.querySelector('[data-gelegd]')?.replaceChildren(working.oneLaid);
  document.querySelector<HTMLElement>('.veld-code')?.focus();
  return true;
}
