import * as words from '#language/instruments-kwadrant.ts';
import { meesteDingen, zonderHaken } from '../../instruments/blad.ts';
import { plekInWoorden } from '../../instruments/kwadrant.ts';
import { hoofdletter } from '../../instruments/woorden.ts';
import { genoemd, plaatsVan, type Bord } from './bord.ts';
import { dingrij, toonRij } from './dingrij.ts';
import { h, knop } from './dom.ts';

/** The list of things beside or below the plane. */
export interface Dinglijst {
  delen: Node[];
  ververs: () => void;
  /** Adds a thing, and lets who fills in name it. */
  voegToe: () => void;
}

/** The table around the rows, with its heads. */
function tabel({ blad }: Bord, body: HTMLElement): HTMLElement {
  const heads = [blad.ding, zonderHaken(blad.assen[1]), zonderHaken(blad.assen[0])].map((text) =>
    h('th', { scope: 'col' }, hoofdletter(text)),
  );
  const caption = h('caption', 'verborgen', hoofdletter(blad.dingen));
  return h('table', 'dinglijst', caption, h('thead', {}, h('tr', {}, h('td', {}), ...heads)), body);
}

/** Where there is room: all things, each in a row to fill in. */
export function brede(bord: Bord): Dinglijst {
  const body = h('tbody', {}, ...Array.from({ length: bord.aantal }, (_, index) => dingrij(bord, index)));
  return {
    delen: [tabel(bord, body)],
    ververs: () => [...body.rows].forEach((row) => toonRij(bord, row)),
    voegToe: () => {
      body.append(dingrij(bord, bord.aantal));
      bord.aantal += 1;
      body.rows[bord.aantal - 1]?.querySelector('input')?.focus();
    },
  };
}

/** A thing in words, to choose it by. */
function kort(bord: Bord, index: number, kies: (index: number) => void): HTMLElement {
  const { x, y } = plaatsVan(bord, index);
  const isNow = index === bord.gekozen;
  const place = zonderHaken(plekInWoorden(bord.blad, x, y)) || words.toPlace;
  const naam = bord.plek.vel().open[index] ?? '';
  return h(
    'li',
    {},
    h(
      'button',
      {
        type: 'button',
        class: 'dingknop',
        'aria-label': `${index + 1} ${naam}, ${place}`,
        'aria-current': isNow ? 'true' : undefined,
        onclick: () => kies(index),
      },
      h('span', isNow ? 'fiche ik' : 'fiche', String(index + 1)),
      h('span', {}, naam, h('span', 'veld-hulp', place)),
    ),
  );
}

/** On a phone: the chosen thing with its two lists, then all things in words. */
export function smalle(bord: Bord): Dinglijst {
  const body = h('tbody', {});
  const list = h('ol', 'dingkort');
  const kies = (index: number): void => {
    bord.gekozen = index;
    bord.ververs();
    const isNamed = Boolean(bord.plek.vel().open[index]);
    body.querySelector<HTMLElement>(isNamed ? 'select' : 'input')?.focus();
  };
  const open = (): number | undefined => {
    const all = genoemd(bord).filter((index) => index !== bord.gekozen && Object.values(plaatsVan(bord, index)).includes(null));
    return all.find((index) => index > bord.gekozen) ?? all[0];
  };
  const next = knop(words.placeNext, () => kies(open() ?? bord.gekozen));
  const ververs = (): void => {
    const [row] = body.rows;
    if (row?.dataset['rij'] === String(bord.gekozen)) toonRij(bord, row);
    else body.replaceChildren(dingrij(bord, bord.gekozen));
    next.hidden = open() === undefined;
    list.replaceChildren(...genoemd(bord).map((index) => kort(bord, index, kies)));
  };
  const voegToe = (): void => {
    const free = bord.plek.vel().open.findIndex((naam) => naam === '');
    kies(free < 0 ? meesteDingen - 1 : free);
  };
  return { delen: [tabel(bord, body), h('div', 'knoppen', next), list], ververs, voegToe };
}
