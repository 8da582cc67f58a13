import { meesteDingen, zonderHaken, type Kwadrant } from '../../instruments/blad.ts';
import { naastKwadrant, plekInWoorden } from '../../instruments/kwadrant.ts';
import { aantalVan, hoofdletter } from '../../instruments/woorden.ts';
import type { Bord } from './bord.ts';
import { dingrij } from './dingrij.ts';
import { h, knop } from './dom.ts';
import type { Plek, Scherm, Soort } from './plek.ts';
import { haalUit } from './haal-uit.ts';
import { tekenVlak } from './vlak.ts';

/** How many rows stand there: the named ones, and one to write in. */
const aantal = ({ plek }: Bord): number => {
  const names = plek.vel().open;
  const last = names.reduce((most, naam, index) => (naam ? index + 1 : most), 0);
  return Math.min(meesteDingen, Math.max(3, last));
};

/** The board of a sheet: what moves a thing shows it in the list, on the plane and aloud. */
function maakBord(plek: Plek, blad: Kwadrant, { rows, plane, said }: Delen): Bord {
  const bord: Bord = {
    plek,
    blad,
    gekozen: 0,
    ververs: () => tekenVlak(bord, plane),
    zet: (index, x, y) => {
      const { gesloten } = plek.vel();
      [gesloten[2 * index], gesloten[2 * index + 1]] = [x, y];
      bord.gekozen = index;
      plek.bewaar();
      const [up, right] = rows.children[index]?.querySelectorAll('select') ?? [];
      if (up && right) [up.value, right.value] = [y === null ? '' : String(y), x === null ? '' : String(x)];
      bord.ververs();
      bord.zeg(`${index + 1}. ${plek.vel().open[index] ?? ''}: ${plekInWoorden(blad, x, y)}.`);
    },
    zeg: (text) => void (said.textContent = text),
  };
  return bord;
}

interface Delen {
  rows: HTMLElement;
  plane: HTMLElement;
  said: HTMLElement;
}

/** The table around the rows, with its heads. */
function dinglijst(blad: Kwadrant, rows: HTMLElement): HTMLElement {
  const heads = [blad.ding, zonderHaken(blad.assen[1]), zonderHaken(blad.assen[0])].map((text) =>
    h('th', { scope: 'col' }, hoofdletter(text)),
  );
  return h(
    'table',
    'dinglijst',
    h('caption', 'verborgen', hoofdletter(blad.dingen)),
    h('thead', {}, h('tr', {}, h('td', {}), ...heads)),
    rows,
  );
}

const uitleg =
  'Zet per regel de twee lijsten. Of sleep een nummer in het vlak: tik het aan en dan een vak, of druk op Enter en gebruik de pijltjes. Praat niet te lang over de precieze plaats.';

function inhoud(plek: Plek, blad: Kwadrant): Node[] {
  const rows = h('tbody', {});
  const plane = h('div', 'kwadrant');
  const said = h('p', { class: 'kwadrant-zin', role: 'status' });
  const bord = maakBord(plek, blad, { rows, plane, said });
  let extra = 0;
  const draw = (): void => {
    const count = Math.min(meesteDingen, aantal(bord) + extra);
    rows.replaceChildren(...Array.from({ length: count }, (_, index) => dingrij(bord, index)));
    bord.ververs();
  };
  draw();
  const add = knop(`Voeg een ${blad.ding} toe`, () => {
    extra += 1;
    draw();
    rows.lastElementChild?.querySelector('input')?.focus();
  });
  return [
    h(
      'div',
      'over-alles kwadrantblad',
      h('div', {}, h('p', 'werk-tekst', uitleg), dinglijst(blad, rows), h('div', 'knoppen', add, ...haalUit(plek, blad, draw))),
      h('div', {}, plane, said),
    ),
  ];
}

function schermen(plek: Plek, blad: Kwadrant): Scherm[] {
  const bij = (): string => {
    const { open, gesloten } = plek.vel();
    const named = open.filter(Boolean).length;
    const placed = open.filter((naam, index) => naam && gesloten[2 * index] !== null && gesloten[2 * index + 1] !== null).length;
    return named > 0
      ? `${hoofdletter(aantalVan(placed, named))} geplaatst.`
      : `Schrijf eerst jullie ${blad.dingen} op, hooguit ${meesteDingen}.`;
  };
  return [{ naam: blad.dingen, kop: 'Waar horen ze?', bij, inhoud: () => inhoud(plek, blad) }];
}

export default {
  naast: naastKwadrant,
  schermen,
  // The next one places the same things, so gets their names and no places.
  erven: (vorig, nieuw) => ({ ...nieuw, open: [...vorig.open] }),
} satisfies Soort<Kwadrant>;
