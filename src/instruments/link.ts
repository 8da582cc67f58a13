import type { Blad } from './blad.ts';
import { bitsVan, naarGetal } from './cijfers.ts';
import { vormVan, type Vel } from './vel.ts';
import { getalVan } from './vingerafdruk.ts';

const naarTekens = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

const bytesVan = (value: bigint, length: number): number[] =>
  Array.from({ length }, (_, index) => Number((value >> BigInt(8 * index)) & 255n));

/** What stands between two texts. */
export const scheiding = '\u0001';
/** The check of a link: salted with instrument and version. */
export const controle = ({ id, versie }: Blad, body: Uint8Array): number =>
  getalVan(`${id} ${versie} ${naarTekens(body)}`) & 0xffff;

/** Whose link this is: the instrument, told by 16 bits. */
export const merk = ({ id }: Blad): number => getalVan(id) & 0xffff;

/** How many bytes the closed answers take. */
export const lengteVan = (choices: readonly number[]): number => Math.ceil(bitsVan(choices) / 8);

/** The words of a sheet as one text; empty ones at the end are left out. */
const tekstenVan = ({ naam, open }: Vel): string => [naam, ...open].join(scheiding).replace(new RegExp(`${scheiding}+$`), '');

/** What stands after the # in the address of a sheet: closed answers by position, then the name and the texts. */
export function fragmentVanVel(blad: Blad, vel: Vel): string {
  const { gesloten } = vormVan(blad);
  const closed = bytesVan(naarGetal(vel.gesloten, gesloten), lengteVan(gesloten));
  const body = Uint8Array.from([...closed, ...new TextEncoder().encode(tekstenVan(vel))]);
  const check = controle(blad, body);
  const head = [merk(blad) & 255, merk(blad) >> 8, blad.versie & 255, check & 255, check >> 8];
  return `vel=${naarTekens(Uint8Array.from([...head, ...body]))}`;
}

/** What stands after the # in the address of an empty instrument, sent ahead. */
export const fragmentVooraf = (onderwerp: string, datum: string, dingen: readonly string[]): string => {
  const fields = new URLSearchParams({ over: onderwerp });
  if (datum) fields.set('op', datum);
  if (dingen.length > 0) fields.set('met', dingen.join('\n'));
  return `begin?${fields.toString()}`;
};
