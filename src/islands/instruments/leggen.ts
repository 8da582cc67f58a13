import * as words from '#language/instruments-laying.ts';
import { meesteVellen } from '../../instruments/blad.ts';
import type { Vel } from '../../instruments/vel.ts';
import { isIngevuld, type Mislukt, type Plek } from './plek.ts';

const fold = (naam: string): string => naam.toLowerCase().trim();

const vol: Mislukt = {
  naam: words.fullTable,
  kop: words.twelveLie,
  tekst: words.takeOneAway,
  acties: [],
};

function leg({ blad, werk }: Plek, vel: Vel): void {
  // An own sheet that nobody wrote on makes room.
  const own = werk.vellen[werk.ik];
  if (own && !isIngevuld(blad, own) && werk.vellen.length === meesteVellen) werk.vellen[werk.ik] = vel;
  else werk.vellen.push(vel);
}

/** The same name lies there already: a new version, or someone else? Whoever sits at the table knows. */
function zelfdeNaam(plek: Plek, vel: Vel, at: number): Mislukt {
  const done = (act: () => void) => () => {
    plek.niet = plek.niet.filter((one) => one !== waiting);
    act();
    plek.bewaar();
    plek.teken();
  };
  const waiting: Mislukt = {
    naam: vel.naam,
    kop: '',
    tekst: words.sameName(vel.naam),
    acties: [
      { tekst: words.replace, doe: done(() => (plek.werk.vellen[at] = vel)) },
      { tekst: words.layBoth, doe: done(() => leg(plek, vel)) },
    ],
  };
  return waiting;
}

/** Lays a sheet of someone else on the table. Says whether it lies there now. */
export function legVel(plek: Plek, vel: Vel, bron: string): boolean {
  const { vellen, ik } = plek.werk;
  const at = vellen.findIndex(({ naam }) => naam !== '' && fold(naam) === fold(vel.naam));
  const isSame = JSON.stringify(vellen[at]) === JSON.stringify(vel);
  if (isSame && at >= 0) return true;
  if (at >= 0 && !(at === ik && !isIngevuld(plek.blad, vellen[at] ?? vel))) {
    plek.niet.push(zelfdeNaam(plek, vel, at));
    return false;
  }
  const room = vellen.filter((one) => isIngevuld(plek.blad, one)).length < meesteVellen;
  if (!room) plek.niet.push({ ...vol, naam: vel.naam || bron });
  else leg(plek, vel);
  return room;
}
