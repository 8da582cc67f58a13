import type { Blad } from './blad.ts';
import { bitsVan, naarGetal, uitGetal } from './cijfers.ts';
import { passendVel, schoneTekst, vormVan, type Vel } from './vel.ts';
import { getalVan } from './vingerafdruk.ts';

/** What a link carries: one sheet, or an empty instrument with its subject and date. */
export type Meegegeven = { vel: Vel } | { onderwerp: string; datum: string; dingen: string[] };

/** Why a link cannot be used. */
export type LinkFout = 'ander' | 'ouder' | 'nieuwer' | 'beschadigd';

const naarTekens = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

function uitTekens(text: string): Uint8Array | undefined {
  if (!/^[\w-]*$/.test(text)) return undefined;
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
  } catch {
    return undefined;
  }
}

const bytesVan = (value: bigint, length: number): number[] =>
  Array.from({ length }, (_, index) => Number((value >> BigInt(8 * index)) & 255n));

const getalUit = (bytes: Uint8Array): bigint => bytes.reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n);

const scheiding = '\u0001';
const controle = (salt: string, body: Uint8Array): number => getalVan(salt + naarTekens(body)) & 0xffff;
const salt = ({ id, versie }: Blad): string => `${id} ${versie} `;

/** Whose link this is: the instrument, told by 16 bits. */
const merk = ({ id }: Blad): number => getalVan(id) & 0xffff;

const lengteVan = (choices: readonly number[]): number => Math.ceil(bitsVan(choices) / 8);

/** The words of a sheet as one text; empty ones at the end are left out. */
const tekstenVan = ({ naam, open }: Vel): string => [naam, ...open].join(scheiding).replace(new RegExp(`${scheiding}+$`), '');

/** What stands after the # in the address of a sheet: closed answers by position, then the name and the texts. */
export function fragmentVanVel(blad: Blad, vel: Vel): string {
  const { gesloten } = vormVan(blad);
  const closed = bytesVan(naarGetal(vel.gesloten, gesloten), lengteVan(gesloten));
  const body = Uint8Array.from([...closed, ...new TextEncoder().encode(tekstenVan(vel))]);
  const check = controle(salt(blad), body);
  const head = [merk(blad) & 255, merk(blad) >> 8, blad.versie & 255, check & 255, check >> 8];
  return `vel=${naarTekens(Uint8Array.from([...head, ...body]))}`;
}

function velUitBytes(blad: Blad, bytes: Uint8Array): Vel | undefined {
  const vorm = vormVan(blad);
  const length = lengteVan(vorm.gesloten);
  const gesloten = uitGetal(getalUit(bytes.slice(0, length)), vorm.gesloten);
  if (!gesloten) return undefined;
  const [naam, ...open] = new TextDecoder().decode(bytes.slice(length)).split(scheiding);
  return passendVel(vorm, { naam, gesloten, open });
}

/** What stands after the # in the address of an empty instrument, sent ahead. */
export const fragmentVooraf = (onderwerp: string, datum: string, dingen: readonly string[]): string => {
  const fields = new URLSearchParams({ over: onderwerp });
  if (datum) fields.set('op', datum);
  if (dingen.length > 0) fields.set('met', dingen.join('\n'));
  return `begin?${fields.toString()}`;
};

/** Reads what stands after the # of an address; undefined when it is no link of ours. */
export function leesFragment(blad: Blad, fragment: string): Meegegeven | { fout: LinkFout } | undefined {
  const text = fragment.replace(/^#/, '').slice(0, 40_000);
  if (text.startsWith('begin?')) {
    const fields = new URLSearchParams(text.slice(6));
    const datum = fields.get('op') ?? '';
    const dingen = (fields.get('met') ?? '')
      .split('\n')
      .map((one) => schoneTekst(one.trim(), 80))
      .filter(Boolean);
    return { onderwerp: schoneTekst(fields.get('over') ?? '', 80), datum: /^\d{4}-\d\d-\d\d$/.test(datum) ? datum : '', dingen };
  }
  if (!text.startsWith('vel=')) return undefined;
  const bytes = uitTekens(text.slice(4));
  if (!bytes || bytes.length < 5) return { fout: 'beschadigd' };
  const [low = 0, high = 0, versie = 0, checkLow = 0, checkHigh = 0] = bytes;
  if (low + 256 * high !== merk(blad)) return { fout: 'ander' };
  if (versie !== (blad.versie & 255)) return { fout: versie < blad.versie ? 'ouder' : 'nieuwer' };
  const body = bytes.slice(5);
  const vel = controle(salt(blad), body) === checkLow + 256 * checkHigh ? velUitBytes(blad, body) : undefined;
  return vel ? { vel } : { fout: 'beschadigd' };
}
