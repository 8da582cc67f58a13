import type { Stelling, Stellingen } from './blad.ts';
import { opGewicht, spreiding, type Antwoord } from './vellen-leggen.ts';
import type { Vel } from './vel.ts';

/** What the rules say of one question. */
export interface Oordeel {
  vraag: Stelling;
  antwoorden: Antwoord[];
  weetNiet: number[];
  breedte: number;
  laagst: number;
  /** Half or more do not know. */
  isOnbekend: boolean;
  stand: '' | 'Uit elkaar' | 'Samen ja' | 'Samen nee' | 'Samen ja, op één na' | 'Samen nee, op één na';
}

const samenVanaf = 3;
const samenTot = 1;

function standVan({ laagst, hoogst, breedte, buitenstaander }: ReturnType<typeof spreiding>, count: number): Oordeel['stand'] {
  if (count === 0) return '';
  if (breedte >= 2) return 'Uit elkaar';
  const rest = buitenstaander === undefined ? '' : ', op één na';
  if (laagst >= samenVanaf) return `Samen ja${rest}` as const;
  return hoogst <= samenTot ? (`Samen nee${rest}` as const) : '';
}

/** Weighs one question: spread, and the two kinds of agreement. “Weet ik niet” counts in neither. */
export function oordeel(blad: Stellingen, vellen: readonly Vel[], index: number): Oordeel | undefined {
  const vraag = blad.vragen[index];
  if (!vraag) return undefined;
  const all = vellen.flatMap(({ gesloten }, wie): Antwoord[] => {
    const plaats = gesloten[index];
    return plaats === null || plaats === undefined ? [] : [{ wie, plaats }];
  });
  const antwoorden = all.filter(({ plaats }) => plaats < blad.antwoorden.length);
  const weetNiet = all.filter(({ plaats }) => plaats === blad.antwoorden.length).map(({ wie }) => wie);
  const spread = spreiding(antwoorden);
  return {
    vraag,
    antwoorden,
    weetNiet,
    breedte: spread.breedte,
    laagst: spread.laagst,
    isOnbekend: all.length > 1 && weetNiet.length * 2 >= all.length,
    stand: standVan(spread, antwoorden.length),
  };
}

/** Who knows it, in words. */
export function onbekend({ weetNiet, antwoorden }: Oordeel): string {
  const all = weetNiet.length + antwoorden.length;
  if (weetNiet.length === all) return 'Niemand weet dit';
  return weetNiet.length * 2 === all ? 'De helft weet dit niet' : 'De meesten weten dit niet';
}

/** Order of differences: half does not know or spread, then the lowest answer, then the order of the source. */
export const verst = (all: readonly Oordeel[]): Oordeel[] =>
  opGewicht(
    all.filter(({ breedte, isOnbekend }) => breedte > 0 || isOnbekend),
    ({ breedte, laagst }) => [breedte, -laagst],
  );

/** The questions on which all say yes (or no), the clearest first. */
export const samen = (all: readonly Oordeel[], side: 'ja' | 'nee'): Oordeel[] =>
  opGewicht(
    all.filter(({ stand, isOnbekend }) => stand.startsWith(`Samen ${side}`) && !isOnbekend),
    ({ laagst, breedte }) => [side === 'ja' ? laagst : -laagst, -breedte],
  );
