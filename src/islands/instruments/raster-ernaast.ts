import * as words from '#language/instruments-raster.ts';
import { isVanSamenwerkingen, type Raster } from '../../instruments/blad.ts';
import type { Cel, Punt } from '../../instruments/naast.ts';
import { hoofdletter, letters, namenVan, opsomming } from '../../instruments/woorden.ts';
import { sleutel } from './verschil.ts';
import { h, tekstknop } from './dom.ts';
import { isIngevuld, type Plek } from './plek.ts';

/** The other ways of working together on the table. Of people nobody sees another's sheet while filling in. */
const anderen = ({ blad, werk }: Plek): number[] =>
  isVanSamenwerkingen(blad) ? werk.vellen.flatMap((vel, wie) => (wie !== werk.ik && isIngevuld(blad, vel) ? [wie] : [])) : [];

/** Which sheet is being filled in, and which lie over it: each of those can be taken up here. */
export function watErLigt(plek: Plek): Node[] {
  const others = anderen(plek);
  if (others.length === 0) return [];
  const { werk } = plek;
  const namen = namenVan(werk.vellen);
  const signs = letters(namen);
  const rows = [werk.ik, ...others].map((wie) => {
    const isNow = wie === werk.ik;
    const take = tekstknop(words.fillThisIn, () => ((werk.ik = wie), plek.bewaar(), plek.ga('invullen')));
    take.setAttribute('aria-label', words.fillInOf(namen[wie] ?? ''));
    return h(
      'li',
      {},
      h('span', { class: isNow ? 'fiche ik' : 'fiche', 'aria-hidden': 'true' }, signs[wie] ?? ''),
      h(isNow ? 'b' : 'span', {}, hoofdletter(namen[wie] ?? '')),
      isNow ? words.isFilledNow : take,
    );
  });
  return [h('ul', 'aan-tafel', ...rows), h('div', {}, sleutel(plek.naast(werk.vellen).alles.legenda))];
}

const gelijk = (een: string, twee: string): boolean => een.trim().toLowerCase() === twee.trim().toLowerCase();

/** Lays the others over one cell: how much ink it gets, and who stands there. */
function legCel(cell: Element, here: Cel | undefined, others: readonly number[], namen: readonly string[]): void {
  const signs = letters(namen);
  const who = (here?.wie ?? []).filter((wie) => others.includes(wie));
  cell.classList.toggle('inkt-twee', here?.inkt === 2);
  cell.classList.toggle('inkt-een', here?.inkt === 1);
  cell.querySelector('.raster-ander')?.replaceChildren(...who.map((wie) => h('span', 'fiche', signs[wie] ?? '')));
  cell
    .querySelector('input')
    ?.setAttribute('aria-description', who.length > 0 ? words.hereStands(opsomming(who.map((wie) => namen[wie] ?? ''))) : '');
}

/** Lays the other ways of working together over the rows that are filled in, by the rule of the joint picture. */
export function legErover(plek: Plek, blad: Raster, rows: Iterable<Element>): void {
  const others = anderen(plek);
  if (others.length === 0) return;
  const namen = namenVan(plek.werk.vellen);
  const { punten } = plek.naast(plek.werk.vellen).alles;
  const own = punten.slice(blad.vragen.length);
  const puntVan = (at: number): Punt | undefined => {
    const naam = plek.vel().open[at - blad.vragen.length] ?? '';
    return at < blad.vragen.length ? punten[at] : own.find(({ vraag }) => gelijk(vraag, naam));
  };
  [...rows].forEach((row, at) => {
    const cellen = puntVan(at)?.rijen[0]?.cellen;
    row.querySelectorAll('td').forEach((cell, column) => legCel(cell, cellen?.[column], others, namen));
  });
}
