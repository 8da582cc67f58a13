import * as words from '#language/instruments-laying.ts';
import * as working from '#language/instruments-working.ts';
import type { Vel } from '../../instruments/vel.ts';
import { vormVan } from '../../instruments/vel.ts';
import { aantalVan, hoofdletter, inWoorden, letters, namenVan } from '../../instruments/woorden.ts';
import { h, tekstknop } from './dom.ts';
import { isIngevuld, type Plek } from './plek.ts';

/** How complete a sheet is. */
function volledig({ blad }: Plek, vel: Vel): string {
  if (blad.soort === 'kwadrant') {
    const named = vel.open.filter(Boolean).length;
    const placed = vel.open.filter(
      (naam, index) => naam && vel.gesloten[2 * index] !== null && vel.gesloten[2 * index + 1] !== null,
    ).length;
    return working.isPlaced(hoofdletter(aantalVan(placed, named)));
  }
  const { gesloten } = vormVan(blad);
  if (blad.soort === 'invulblad')
    return words.textsAndChoices(vel.open.filter(Boolean).length, vel.gesloten.filter((one) => one !== null).length);
  const per = blad.soort === 'balans' ? 3 : 1;
  const all = per === 3 || blad.soort !== 'raster' ? blad.vragen.length : blad.vragen.length + vel.open.filter(Boolean).length;
  const isGekozen = (index: number): boolean => vel.gesloten.slice(per * index, per * index + per).some((one) => one !== null);
  const done = Array.from({ length: all }, (_, index) => index).filter(isGekozen).length;
  const wat = blad.soort === 'balans' ? blad.onderwerpen : blad.soort === 'raster' ? working.rows : working.questions;
  const unknown =
    blad.soort === 'stellingen' ? blad.vragen.filter((_, index) => vel.gesloten[index] === (gesloten[index] ?? 0) - 1).length : 0;
  const notes = vel.open.some(Boolean) && blad.soort === 'stellingen' ? ` ${words.withNotes}` : '';
  const said = hoofdletter(aantalVan(done, all, wat));
  return `${unknown > 0 ? words.isDoneNotKnown(said, inWoorden(unknown)) : words.isDone(said)}${notes}`;
}

/** What lies on the table, with how complete it is. */
export function opTafelLijst(plek: Plek): HTMLElement {
  const { vellen } = plek.werk;
  const namen = namenVan(vellen);
  const signs = letters(namen);
  const remove = (index: number): void => {
    const [gone] = vellen.splice(index, 1);
    if (plek.werk.ik >= index) plek.werk.ik = Math.max(0, plek.werk.ik - 1);
    plek.bewaar();
    plek.teken();
    const back = tekstknop(working.putBack, () => {
      if (gone) vellen.splice(index, 0, gone);
      plek.bewaar();
      plek.teken();
    });
    document.querySelector('[data-gelegd]')?.replaceChildren(`${words.oneAway} `, back);
    back.focus();
  };
  const rows = vellen.flatMap((vel, index) => {
    if (!isIngevuld(plek.blad, vel)) return [];
    const edit = tekstknop(words.edit, () => ((plek.werk.ik = index), plek.bewaar(), plek.ga('invullen')));
    const away = tekstknop(words.takeAway, () => remove(index));
    edit.setAttribute('aria-label', words.editOf(namen[index] ?? ''));
    away.setAttribute('aria-label', words.takeAwayOf(namen[index] ?? ''));
    const piece = h('span', { class: index === plek.werk.ik ? 'fiche ik' : 'fiche', 'aria-hidden': 'true' }, signs[index] ?? '');
    return [
      h(
        'li',
        'rij-blad',
        h('span', 'vel-naam', piece, hoofdletter(namen[index] ?? '')),
        h('span', {}, volledig(plek, vel), plek.ouder.has(vel) && ` ${words.olderSame}`),
        h('span', 'vel-acties', edit, away),
      ),
    ];
  });
  return rows.length > 0 ? h('ul', 'rijen', ...rows) : h('p', 'werk-tekst', working.nothingLies);
}
