import type { Blad } from './blad.ts';
import { uitGetal } from './cijfers.ts';
import { controle, lengteVan, merk, scheiding } from './link.ts';
import { langsteLink, passendVel, schoneDag, schoneTekst, vormVan, type Vel } from './vel.ts';

/** What a link carries: one sheet, or an empty instrument with its subject and date. */
export type Meegegeven = { vel: Vel } | { onderwerp: string; datum: string; dingen: string[] };

/** Why a link cannot be used. */
export type LinkFout = 'ander' | 'ouder' | 'nieuwer' | 'beschadigd';

function uitTekens(text: string): Uint8Array | undefined {
  if (!/^[\w-]*$/.test(text)) return undefined;
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
  } catch {
    return undefined;
  }
}

const getalUit = (bytes: Uint8Array): bigint => bytes.reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n);

function velUitBytes(blad: Blad, bytes: Uint8Array): Vel | undefined {
  const vorm = vormVan(blad);
  const length = lengteVan(vorm.gesloten);
  const gesloten = uitGetal(getalUit(bytes.slice(0, length)), vorm.gesloten);
  if (!gesloten) return undefined;
  const [naam, ...open] = new TextDecoder().decode(bytes.slice(length)).split(scheiding);
  return passendVel(vorm, { naam, gesloten, open });
}

/** Reads what stands after the # of an address; undefined when it is no link of ours. */
export function leesFragment(blad: Blad, fragment: string): Meegegeven | { fout: LinkFout } | undefined {
  const text = fragment.replace(/^#/, '').slice(0, langsteLink);
  if (text.startsWith('begin?')) {
    const fields = new URLSearchParams(text.slice(6));
    const dingen = (fields.get('met') ?? '')
      .split('\n')
      .map((one) => schoneTekst(one.trim(), 80))
      .filter(Boolean);
    return { onderwerp: schoneTekst(fields.get('over') ?? '', 80), datum: schoneDag(fields.get('op')), dingen };
  }
  if (!text.startsWith('vel=')) return undefined;
  const bytes = uitTekens(text.slice(4));
  if (!bytes || bytes.length < 5) return { fout: 'beschadigd' };
  const [low = 0, high = 0, versie = 0, checkLow = 0, checkHigh = 0] = bytes;
  if (low + 256 * high !== merk(blad)) return { fout: 'ander' };
  if (versie !== (blad.versie & 255)) return { fout: versie < blad.versie ? 'ouder' : 'nieuwer' };
  const body = bytes.slice(5);
  const vel = controle(blad, body) === checkLow + 256 * checkHigh ? velUitBytes(blad, body) : undefined;
  return vel ? { vel } : { fout: 'beschadigd' };
}
