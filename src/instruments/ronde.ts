import { meesteVellen } from './blad.ts';
import { passendeTafel, type Tafel } from './tafel.ts';
import type { Vel } from './vel.ts';

/** A round that is closed: its sheets and what the group made of it. */
export interface Ronde {
  vellen: Vel[];
  tafel: Tafel;
}

type Gelezen = Record<string, unknown>;

/** Whether what was read has names with values. */
export const isGelezen = (value: unknown): value is Gelezen =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const meesteRonden = 4;

/** The sheets in what was read, each made to fit. */
export const vellenUit = (found: unknown, passend: (sheet: Gelezen) => Vel): Vel[] =>
  (Array.isArray(found) ? found : []).filter(isGelezen).slice(0, meesteVellen).map(passend);

/** The rounds before in what was read. */
export const rondenUit = (found: unknown, passend: (sheet: Gelezen) => Vel): Ronde[] =>
  (Array.isArray(found) ? found : [])
    .filter(isGelezen)
    .slice(-meesteRonden)
    .map(({ vellen, tafel }) => ({ vellen: vellenUit(vellen, passend), tafel: passendeTafel(isGelezen(tafel) ? tafel : {}) }));
