import * as words from '#language/instruments-kwadrant.ts';
import * as working from '#language/instruments-working.ts';
import { meesteDingen, type Kwadrant } from '../../instruments/blad.ts';
import { naastKwadrant, plekInWoorden } from '../../instruments/kwadrant.ts';
import { aantalVan, hoofdletter } from '../../instruments/woorden.ts';
import { genoemd, type Bord } from './bord.ts';
import { brede, smalle } from './dinglijst.ts';
import { h, knop } from './dom.ts';
import { vlakken } from './vlakbeeld.ts';
import type { Plek, Scherm, Soort } from './plek.ts';
import { haalUit } from './haal-uit.ts';
import { tekenVlak } from './vlak.ts';

/** Where list and plane do not fit side by side, the plane comes first: it is what one has to see. */
const smal = (): MediaQueryList => matchMedia('(max-width: 43.74rem)');

/** The board of a sheet: what moves a thing shows it in the list, on the plane and aloud. */
function maakBord(plek: Plek, blad: Kwadrant, plane: HTMLElement, said: HTMLElement): Bord {
  const named = plek.vel().open.findLastIndex(Boolean) + 1;
  const bord: Bord = {
    plek,
    blad,
    gekozen: 0,
    aantal: Math.min(meesteDingen, Math.max(3, named)),
    ververs: () => undefined,
    zet: (index, x, y) => {
      const { gesloten } = plek.vel();
      [gesloten[2 * index], gesloten[2 * index + 1]] = [x, y];
      bord.gekozen = index;
      plek.bewaar();
      bord.ververs();
      bord.zeg(`${index + 1}. ${plek.vel().open[index] ?? ''}: ${plekInWoorden(blad, x, y)}.`);
      plane.dispatchEvent(new Event('change', { bubbles: true }));
    },
    zeg: (text) => void (said.textContent = text),
  };
  return bord;
}

function inhoud(plek: Plek, blad: Kwadrant): Node[] {
  const plane = h('div', 'kwadrant');
  const said = h('p', { class: 'kwadrant-zin', role: 'status' });
  const bord = maakBord(plek, blad, plane, said);
  const media = smal();
  const list = media.matches ? smalle(bord) : brede(bord);
  const add = knop(words.add(blad.ding), () => (list.voegToe(), bord.ververs()));
  bord.ververs = () => {
    tekenVlak(bord, plane);
    list.ververs();
    add.hidden = media.matches ? genoemd(bord).length >= meesteDingen : bord.aantal >= meesteDingen;
  };
  bord.ververs();
  media.addEventListener('change', () => plane.isConnected && plek.teken());
  const how = h('p', 'werk-tekst', words.howTo);
  const more = h('div', 'knoppen', add, ...haalUit(plek, blad, () => plek.teken()));
  return media.matches
    ? [h('div', 'over-alles', plane, said), h('div', 'over-alles', how, ...list.delen, more)]
    : [h('div', 'over-alles kwadrantblad', h('div', {}, how, ...list.delen, more), h('div', {}, plane, said))];
}

function schermen(plek: Plek, blad: Kwadrant): Scherm[] {
  const bij = (): string => {
    const { open, gesloten } = plek.vel();
    const named = open.filter(Boolean).length;
    const placed = open.filter((naam, index) => naam && gesloten[2 * index] !== null && gesloten[2 * index + 1] !== null).length;
    return named > 0 ? working.isPlaced(hoofdletter(aantalVan(placed, named))) : words.writeDown(blad.dingen, meesteDingen);
  };
  return [
    { naam: blad.dingen, kop: words.whereDoTheyBelong, bij, inhoud: () => inhoud(plek, blad), isBeeldEerst: smal().matches },
  ];
}

export default {
  beeld: vlakken,
  naast: naastKwadrant,
  schermen,
  // The next one places the same things, so gets their names and no places.
  erven: (vorig, nieuw) => ({ ...nieuw, open: [...vorig.open] }),
} satisfies Soort<Kwadrant>;
