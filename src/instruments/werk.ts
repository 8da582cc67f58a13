import type { Blad } from './blad.ts';
import { afdrukken } from './afdrukken.ts';
import { isGelezen, rondenUit, vellenUit, type Ronde } from './ronde.ts';
import { legeTafel, passendeTafel, type Tafel } from './tafel.ts';
import { leegVel, passendVel, vormVan, type Vel } from './vel.ts';

/** Everything that one browser keeps of one instrument. */
export interface Werk {
  /** The sheets on the table; the one at `ik` is being filled in here. */
  vellen: Vel[];
  ik: number;
  tafel: Tafel;
  eerder: Ronde[];
  /** The screen that was last filled in. */
  scherm: number;
  /** When it was last kept, in milliseconds, and by which tab. */
  tijd: number;
  tab: string;
}

/** Work that nothing has been filled in of. */
export const nieuwWerk = (blad: Blad, tab: string): Werk => ({
  vellen: [leegVel(vormVan(blad))],
  ik: 0,
  tafel: legeTafel(),
  eerder: [],
  scherm: 0,
  tijd: 0,
  tab,
});

export const bewaardeTekst = (blad: Blad, werk: Werk): string =>
  JSON.stringify({ vorm: 1, versie: blad.versie, afdrukken: afdrukken(blad), ...werk });

function ontleed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const heel = (value: unknown, most: number): number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most ? value : 0;

/** Reads what was kept; undefined when it cannot be read, so that nothing is thrown away by mistake. */
export function gelezenWerk(blad: Blad, text: string): Werk | undefined {
  const found = ontleed(text);
  if (!isGelezen(found) || found['vorm'] !== 1 || !Array.isArray(found['vellen'])) return undefined;
  const then: unknown[] = Array.isArray(found['afdrukken']) ? found['afdrukken'] : [];
  const now = afdrukken(blad);
  const vorm = vormVan(blad);
  /** Answers to questions that meant something else are left out. */
  const passend = (sheet: Record<string, unknown>): Vel => {
    const vel = passendVel(vorm, sheet);
    return { ...vel, gesloten: vel.gesloten.map((one, index) => (then[index] === now[index] ? one : null)) };
  };
  const vellen = vellenUit(found['vellen'], passend);
  if (vellen.length === 0) return undefined;
  return {
    vellen,
    ik: heel(found['ik'], vellen.length - 1),
    tafel: passendeTafel(isGelezen(found['tafel']) ? found['tafel'] : {}),
    eerder: rondenUit(found['eerder'], passend),
    scherm: heel(found['scherm'], 40),
    tijd: typeof found['tijd'] === 'number' ? found['tijd'] : 0,
    tab: typeof found['tab'] === 'string' ? found['tab'].slice(0, 20) : '',
  };
}
