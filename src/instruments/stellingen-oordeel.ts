import * as words from '#language/instrument-rules-verdicts.ts';
import type { Stelling, Stellingen } from './blad.ts';
import { isSamen, opEenNa, opGewicht, spreiding, type Antwoord } from './vellen-leggen.ts';
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
  stand: string;
}

const samenVanaf = 3;
const samenTot = 1;

function standVan(antwoorden: readonly Antwoord[], breedte: number): Oordeel['stand'] {
  const all = antwoorden.length;
  const count = (is: (plaats: number) => boolean): number => antwoorden.filter(({ plaats }) => is(plaats)).length;
  const [ja, nee] = [count((plaats) => plaats >= samenVanaf), count((plaats) => plaats <= samenTot)];
  const most = Math.max(ja, nee);
  if (most > 0 && (most === all || isSamen(most, all)))
    return words.together[ja > nee ? 'ja' : 'nee'] + (most === all ? '' : opEenNa);
  return breedte >= 2 ? words.apart : '';
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
    stand: standVan(antwoorden, spread.breedte),
  };
}

/** Who knows it, in words. */
export function onbekend({ weetNiet, antwoorden }: Oordeel): string {
  const all = weetNiet.length + antwoorden.length;
  if (weetNiet.length === all) return words.nobodyKnows;
  return weetNiet.length * 2 === all ? words.halfDoesNotKnow : words.mostDoNotKnow;
}

/** Where the group differs, or half does not know; what all say yes or no to is no difference. Order: spread, then the lowest answer, then the order of the source. */
export const verst = (all: readonly Oordeel[]): Oordeel[] =>
  opGewicht(
    all.filter(({ breedte, stand, isOnbekend }) => isOnbekend || (breedte > 0 && (stand === '' || stand === words.apart))),
    ({ breedte, laagst }) => [breedte, -laagst],
  );

/** The questions on which all say yes (or no), the clearest first. */
export const samen = (all: readonly Oordeel[], side: 'ja' | 'nee'): Oordeel[] =>
  opGewicht(
    all.filter(({ stand, isOnbekend }) => stand.startsWith(words.together[side]) && !isOnbekend),
    ({ laagst, breedte }) => [side === 'ja' ? laagst : -laagst, -breedte],
  );
