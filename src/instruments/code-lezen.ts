import type { Blad } from './blad.ts';
import { inCode, uitGetal } from './cijfers.ts';
import { controle, lengteVan, tekens } from './code.ts';
import { leegVel, vormVan, type Vel } from './vel.ts';

/** What someone typed, as signs of a code: small letters, spaces, and what is easily confused. */
const gelezen = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[\s.\-–—_]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');

/** The sheet in a code; undefined when the code is not of this instrument, or not right. */
export function velUitCode(blad: Blad, typed: string): Vel | undefined {
  const vorm = vormVan(blad);
  const choices = inCode(vorm);
  const code = gelezen(typed);
  if (choices.length === 0 || code.length !== lengteVan(choices) + 2) return undefined;
  const body = code.slice(0, -2);
  if ([...body].some((sign) => !tekens.includes(sign)) || controle(blad, body) !== code.slice(-2)) return undefined;
  const value = [...body].reduce((sum, sign) => sum * 32n + BigInt(tekens.indexOf(sign)), 0n);
  const answers = uitGetal(value, choices);
  const empty = leegVel(vorm);
  return answers && { ...empty, gesloten: empty.gesloten.map((_, index) => answers[index] ?? null) };
}
