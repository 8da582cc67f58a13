import * as words from '#language/instruments-kwadrant.ts';
import { plekInWoorden } from '../../instruments/kwadrant.ts';
import { zonderHaken } from '../../instruments/blad.ts';
import { h } from './dom.ts';
import { plaatsVan, type Bord } from './bord.ts';

/** A thing being moved with the keys: where it stood, to put it back. */
let opgepakt: { index: number; x: number | null; y: number | null } | undefined;

const pijlen: Record<string, [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };
const binnen = (value: number): number => Math.min(3, Math.max(0, value));

/** Enter picks up and puts down, arrows move one step, Escape puts back. */
function opToets(bord: Bord, index: number, event: KeyboardEvent): void {
  const { x, y } = plaatsVan(bord, index);
  const step = pijlen[event.key];
  if (event.key === 'Escape' && opgepakt?.index === index) {
    const { x: oldX, y: oldY } = opgepakt;
    opgepakt = undefined;
    bord.zet(index, oldX, oldY);
  } else if (step && opgepakt?.index === index) {
    bord.zet(index, binnen((x ?? 0) + step[0]), binnen((y ?? 0) + step[1]));
  } else return;
  event.preventDefault();
  richt(index);
}

/** Focus stays with a thing, though it was drawn anew. */
const richt = (index: number): void => document.querySelector<HTMLElement>(`.kwadrant [data-ding="${index}"]`)?.focus();

function kies(bord: Bord, index: number): void {
  const isDown = opgepakt?.index === index;
  opgepakt = isDown ? undefined : { index, ...plaatsVan(bord, index) };
  bord.gekozen = index;
  bord.ververs();
  const { x, y } = plaatsVan(bord, index);
  bord.zeg(isDown ? words.putDown(index + 1, plekInWoorden(bord.blad, x, y)) : words.pickedUp(index + 1));
  richt(index);
}

/** A piece on the plane: a button that says where it stands, and can be dragged. */
function stuk(bord: Bord, index: number): HTMLElement {
  const naam = bord.plek.vel().open[index] ?? '';
  const { x, y } = plaatsVan(bord, index);
  const place = plekInWoorden(bord.blad, x, y) || words.notPlaced;
  const isUp = opgepakt?.index === index;
  return h(
    'button',
    {
      class: `fiche${index === bord.gekozen ? ' ik' : ''}`,
      type: 'button',
      draggable: 'true',
      'data-ding': index,
      'aria-pressed': isUp ? 'true' : 'false',
      'aria-label': `${index + 1}, ${naam}, ${zonderHaken(place)}`,
      onclick: () => kies(bord, index),
      onkeydown: (event) => event instanceof KeyboardEvent && opToets(bord, index, event),
      ondragstart: (event) => event instanceof DragEvent && event.dataTransfer?.setData('text/plain', String(index)),
    },
    String(index + 1),
  );
}

/** A tap on a cell, or a drop, puts the chosen thing there. */
function vak(bord: Bord, x: number, y: number, here: readonly number[]): HTMLElement {
  const put = (index: number): void => {
    opgepakt = undefined;
    bord.zet(index, x, y);
    richt(index);
  };
  const field = h('div', {
    class: `kwadrant-vak${y > 1 && x > 1 ? ' inkt-twee' : y > 1 || x > 1 ? ' inkt-een' : ''}${x === 2 ? ' midden-x' : ''}${y === 1 ? ' midden-y' : ''}`,
    onclick: (event) => event.target === event.currentTarget && bord.plek.vel().open[bord.gekozen] && put(bord.gekozen),
    ondragover: (event) => event.preventDefault(),
    ondrop: (event) => {
      event.preventDefault();
      const found = event instanceof DragEvent ? Number(event.dataTransfer?.getData('text/plain')) : Number.NaN;
      if (bord.plek.vel().open[found]) put(found);
    },
  });
  const names = bord.plek.vel().open;
  const withNames = here.length < 3;
  field.append(
    ...here.map((index) =>
      h(
        'span',
        'kwadrant-stuk',
        stuk(bord, index),
        withNames && h('span', { class: 'kwadrant-ding', 'aria-hidden': 'true' }, names[index] ?? ''),
      ),
    ),
  );
  return field;
}

/** Draws the plane: four steps on each axis, ink twice top right, and what has no place yet below it. */
export function tekenVlak(bord: Bord, plane: HTMLElement): void {
  const { blad } = bord;
  const named = bord.plek.vel().open.flatMap((naam, index) => (naam ? [index] : []));
  const at = (x: number, y: number): number[] =>
    named.filter((index) => plaatsVan(bord, index).x === x && plaatsVan(bord, index).y === y);
  const loose = named.filter((index) => plaatsVan(bord, index).x === null || plaatsVan(bord, index).y === null);
  const cells = [3, 2, 1, 0].flatMap((y) => [0, 1, 2, 3].map((x) => vak(bord, x, y, at(x, y))));
  const [[links, rechts], [onder, boven]] = blad.einden;
  // Where the source names the fields, its words stand above and below them; else the group names them together.
  const namen = (at: number): Node[] =>
    blad.vakken ? [h('p', 'kwadrant-namen', h('span', {}, blad.vakken[at] ?? ''), h('span', {}, blad.vakken[at + 1] ?? ''))] : [];
  // Long words beside the plane would take its place on a phone.
  plane.classList.toggle(
    'lang',
    [onder, boven].some((one) => one.length > 8),
  );
  plane.replaceChildren(
    h('p', 'kwadrant-as y', `↑ ${zonderHaken(blad.assen[1])}`),
    ...namen(0),
    h('div', 'kwadrant-y', h('span', {}, boven), h('span', {}, onder)),
    h('div', { class: 'kwadrant-vlak', role: 'group', 'aria-label': words.thePlane }, ...cells),
    ...namen(2),
    h('div', 'kwadrant-x', h('span', {}, links), h('span', {}, rechts)),
    h('p', 'kwadrant-as x', `${zonderHaken(blad.assen[0])} →`),
    ...(loose.length > 0 ? [h('p', 'kwadrant-los', words.stillToPlace, ...loose.map((index) => stuk(bord, index)))] : []),
  );
}
