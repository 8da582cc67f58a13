import { spelling } from '#language/instrument-rules-code.ts';
import type { Blad } from './blad.ts';
import { bitsVan, inCode, naarGetal } from './cijfers.ts';
import { vormVan, type Vel } from './vel.ts';
import { getalVan } from './vingerafdruk.ts';

/** The signs of a code: without I, L, O and U, which are misheard or misread. */
export const tekens = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** The words to spell a code with, in the order of the letters among the signs. */
const woorden = spelling.split(' ');

/** The check: two signs that another instrument, another version or a slip makes different. */
export const controle = ({ id, versie }: Blad, body: string): string => {
  const value = getalVan(`${id} ${versie} ${body}`);
  return tekens.charAt(value & 31) + tekens.charAt((value >>> 5) & 31);
};

/** How many signs carry the answers. */
export const lengteVan = (choices: readonly number[]): number => Math.ceil(bitsVan(choices) / 5);

/** The code of a sheet: its closed answers, without name or notes; undefined where a code would say too little. */
export function codeVan(blad: Blad, { gesloten }: Vel): string | undefined {
  const choices = inCode(vormVan(blad));
  if (choices.length === 0) return undefined;
  let rest = naarGetal(gesloten, choices);
  const signs = Array.from({ length: lengteVan(choices) }, () => {
    const sign = tekens.charAt(Number(rest & 31n));
    rest >>= 5n;
    return sign;
  });
  const body = signs.reverse().join('');
  return body + controle(blad, body);
}

/** A code in groups of four, as one reads it aloud. */
export const gegroepeerd = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1 ');

/** A code spelled out: “Karel 7 Maria 4, Quotiënt Dirk”. */
export const gespeld = (code: string): string =>
  gegroepeerd(code)
    .split(' ')
    .map((group) => [...group].map((sign) => woorden[tekens.indexOf(sign) - 10] ?? sign).join(' '))
    .join(', ');
