import * as words from '#language/instruments-filling.ts';
import { isVanSamenwerkingen } from '../../instruments/blad.ts';
import { hoofdletter, inWoorden, opsomming } from '../../instruments/woorden.ts';
import { h, tekstknop } from './dom.ts';
import { isIngevuld, type Plek } from './plek.ts';

/** A round that has just begun: the one before is kept, and one can go back to it as long as nothing is filled in. */
function vorigeRonde(plek: Plek): HTMLElement | string {
  const { werk, blad } = plek;
  const before = werk.eerder.at(-1);
  if (!before) return '';
  const back = (): void => {
    Object.assign(werk, before, { ik: 0, eerder: werk.eerder.slice(0, -1) });
    plek.bewaar();
    plek.ga('uitkomst');
  };
  return h('p', 'veld-hulp omgekeerd', words.roundBegun, !isIngevuld(blad, plek.vel()) && tekstknop(words.backToRound, back));
}

/** Whose sheets lie face down already, for who gets the laptop next. */
export function omgekeerd(plek: Plek): HTMLElement | string {
  const { werk, blad } = plek;
  const others = werk.vellen.filter((vel, index) => index !== werk.ik && isIngevuld(blad, vel));
  if (others.length === 0) return vorigeRonde(plek);
  if (isVanSamenwerkingen(blad)) return '';
  const named = others.map(({ naam }) => naam).filter(Boolean);
  const who = named.length === others.length && named.length < 4 ? opsomming(named) : '';
  return h('p', 'veld-hulp omgekeerd', words.faceDown(others.length, hoofdletter(inWoorden(others.length)), who));
}
