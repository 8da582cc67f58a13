import { afdrukken } from './afdrukken.ts';
import type { Blad } from './blad.ts';
import { isGelezen, rondenUit, vellenUit, type Ronde } from './ronde.ts';
import { passendVel, schoneTekst, vormVan, type Vel } from './vel.ts';
import { passendeTafel, type Tafel } from './tafel.ts';

/** What a file of this site says first, so that it can be told from any other. */
const merk = 'handreiking-blad';
const grootste = 1_000_000;

/** Why a file cannot be used, by the table of words. */
export type BestandFout =
  | { soort: 'ander'; titel: string; url: string }
  | { soort: 'beschadigd' | 'geen' | 'groot' | 'nieuwer' }
  /** Of an older version: how many questions meant something else then, how many did not, and what can still be used. */
  | { soort: 'ouder'; anders: number; gelijk: number; vellen: Vel[]; aantal: number };

/** What a file holds. */
export interface Inhoud {
  vellen: Vel[];
  /** How many sheets there were: a table holds no more than twelve. */
  aantal: number;
  tafel?: Tafel | undefined;
  /** The rounds before, where someone kept them to go on. */
  eerder?: Ronde[] | undefined;
  /** Filled in with an older version whose questions are the same. */
  isOuder: boolean;
}

/** The text of a file to keep or to hand over. */
export const bestandVan = (blad: Blad, vellen: readonly Vel[], tafel?: Tafel, eerder?: readonly Ronde[]): string =>
  JSON.stringify(
    {
      merk,
      vorm: 1,
      instrument: blad.id,
      titel: blad.titel,
      url: blad.url,
      versie: blad.versie,
      afdrukken: afdrukken(blad),
      vellen,
      tafel,
      eerder,
    },
    null,
    1,
  );

const isVersie = (found: unknown): found is number => typeof found === 'number' && Number.isInteger(found) && found > 0;

function ontleed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The sheets of an older version, without the answers to questions that meant something else. */
function ouder(blad: Blad, vellen: Vel[], aantal: number, found: unknown): Inhoud | BestandFout {
  const then: unknown[] = Array.isArray(found) ? found : [];
  const now = afdrukken(blad);
  const changed = now.flatMap((afdruk, index) => (then[index] === afdruk ? [] : [index]));
  if (changed.length === 0 && then.length === now.length) return { vellen, aantal, isOuder: true };
  const kept = vellen.map((vel) => ({
    ...vel,
    gesloten: vel.gesloten.map((one, index) => (changed.includes(index) ? null : one)),
  }));
  // A pair of two sides is one question with three answers.
  const per = blad.soort === 'balans' ? 3 : 1;
  const anders = new Set(changed.map((index) => Math.floor(index / per))).size;
  return { soort: 'ouder', anders, gelijk: now.length / per - anders, vellen: kept, aantal };
}

/** Reads a file of a stranger. Everything in it is text; what does not fit is refused, with the reason. */
export function leesBestand(blad: Blad, text: string): Inhoud | BestandFout {
  if (text.length > grootste) return { soort: 'groot' };
  if (!text.trimStart().startsWith('{')) return { soort: 'geen' };
  const found = ontleed(text);
  if (!isGelezen(found)) return { soort: text.includes(merk) ? 'beschadigd' : 'geen' };
  if (found['merk'] !== merk) return { soort: 'geen' };
  const { instrument, titel, url, versie, vellen: sheets } = found;
  if (typeof instrument !== 'string') return { soort: 'beschadigd' };
  if (instrument !== blad.id && !blad.vorige?.includes(instrument)) return anderInstrument(titel, url);
  if (found['vorm'] !== 1 || !isVersie(versie) || !Array.isArray(sheets)) return { soort: 'beschadigd' };
  if (versie > blad.versie) return { soort: 'nieuwer' };
  const aantal = sheets.filter(isGelezen).length;
  const passend = (sheet: Record<string, unknown>): Vel => passendVel(vormVan(blad), sheet);
  const vellen = vellenUit(sheets, passend);
  if (versie < blad.versie) return ouder(blad, vellen, aantal, found['afdrukken']);
  return {
    vellen,
    aantal,
    tafel: isGelezen(found['tafel']) ? passendeTafel(found['tafel']) : undefined,
    eerder: rondenUit(found['eerder'], passend),
    isOuder: false,
  };
}

/** A file of another instrument; its address is followed only when it looks like one of this site. */
const anderInstrument = (titel: unknown, url: unknown): BestandFout => ({
  soort: 'ander',
  titel: schoneTekst(titel, 120),
  url: typeof url === 'string' && /^\/[a-z0-9-]+\/[a-z0-9-]+\/$/.test(url) ? url : '',
});
