import * as words from '#language/instruments-kwadrant.ts';
import * as working from '#language/instruments-working.ts';
import { zonderHaken } from '../../instruments/blad.ts';
import { hoofdletter } from '../../instruments/woorden.ts';
import { plaatsVan, type Bord } from './bord.ts';
import { h, lijst } from './dom.ts';

const opLijst = (plaats: number | null): string => (plaats === null ? '' : String(plaats));

/** The row of a thing: its number and name, and the two lists that place it. */
export function dingrij(bord: Bord, index: number): HTMLTableRowElement {
  const { plek, blad } = bord;
  const vel = plek.vel();
  const name = h('input', {
    class: 'veld',
    type: 'text',
    'aria-label': words.nameOf(blad.ding, index + 1),
    maxlength: 80,
    autocomplete: 'off',
  });
  name.value = vel.open[index] ?? '';
  name.addEventListener('input', () => ((vel.open[index] = name.value), plek.bewaar(), bord.ververs()));
  const kop = (as: number): string => hoofdletter(zonderHaken(blad.assen[as] ?? ''));
  const list = (as: number, set: (value: number | null) => void): HTMLElement =>
    lijst(words.axisOf(kop(as), index + 1), blad.stappen, working.stillToChoose, null, set);
  const up = list(1, (value) => bord.zet(index, plaatsVan(bord, index).x, value));
  const right = list(0, (value) => bord.zet(index, value, plaatsVan(bord, index).y));
  const row = h(
    'tr',
    { 'data-rij': index, onfocusin: () => bord.gekozen !== index && ((bord.gekozen = index), bord.ververs()) },
    h('td', {}, h('span', { class: 'fiche', 'aria-hidden': 'true' }, String(index + 1))),
    h('td', { 'data-kop': hoofdletter(blad.ding) }, name),
    h('td', { 'data-kop': kop(1) }, up),
    h('td', { 'data-kop': kop(0) }, right),
  );
  toonRij(bord, row);
  return row;
}

/** Shows in a row where its thing stands now, and whether it is the chosen one. */
export function toonRij(bord: Bord, row: HTMLTableRowElement): void {
  const index = Number(row.dataset['rij']);
  const { x, y } = plaatsVan(bord, index);
  const [up, right] = row.querySelectorAll('select');
  if (up && right) [up.value, right.value] = [opLijst(y), opLijst(x)];
  row.classList.toggle('gekozen', index === bord.gekozen);
  row.querySelector('.fiche')?.classList.toggle('ik', index === bord.gekozen);
}
