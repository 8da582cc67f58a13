import * as words from '#language/instruments-keuzehulp.ts';
import * as working from '#language/instruments-working.ts';
import { zonderHaken, type Keuzehulp } from '../../instruments/blad.ts';
import { heeftTrek, trekPerUitkomst, trekZin } from '../../instruments/trek.ts';
import { kleineLetter, opsomming } from '../../instruments/woorden.ts';
import { h, haken } from './dom.ts';
import type { Plek } from './plek.ts';

/** Why an answer pulls, and where to; said only once it is chosen, so that nobody steers. */
export function waarom(blad: Keuzehulp, index: number, answer: number): HTMLElement | string {
  const { uitkomsten, vragen } = blad;
  const vraag = vragen[index];
  const chosen = vraag?.antwoorden[answer];
  if (!vraag || !chosen) return '';
  const names = chosen.trekt.map((at) => kleineLetter(zonderHaken(uitkomsten[at]?.naam ?? '')));
  const pull = names.length > 0 ? [h('span', {}, words.pullsTo), h('b', {}, opsomming(names)), '. '] : [];
  const none =
    vraag.telt && names.length === 0 ? `${words.pullsNowhere} ` : !vraag.telt && heeftTrek(blad) ? `${words.doesNotCount} ` : '';
  if (pull.length === 0 && !none && !chosen.want) return '';
  return h('p', { class: 'trekt', role: 'status' }, ...pull, none, ...haken(chosen.want ?? ''));
}

/** The questions that count, each with the choices that its answer pulls towards. */
const rijen = ({ uitkomsten, vragen }: Keuzehulp, gesloten: readonly (number | null)[]): HTMLElement[] =>
  vragen.flatMap((vraag, index) => {
    if (!vraag.telt) return [];
    const answer = gesloten[index] ?? null;
    const chosen = answer === null ? undefined : vraag.antwoorden[answer];
    const said = answer === null ? working.stillOpen : chosen ? kleineLetter(zonderHaken(chosen.tekst)) : words.doesNotKnow;
    const cells = uitkomsten.map((_, at) => {
      const isPulled = chosen?.trekt.includes(at);
      return h('td', answer === null ? 'vak open' : isPulled ? 'vak ja' : 'vak', isPulled && words.pulls);
    });
    const name = h('b', {}, ...haken(vraag.naam));
    return [h('tr', {}, h('th', { scope: 'row', class: 'naast-vraag' }, name, h('span', 'naast-rij', said)), ...cells)];
  });

/** The table of questions and choices, with where the answers pull. */
export function trektabel(plek: Plek, blad: Keuzehulp): HTMLElement {
  const counts = trekPerUitkomst(blad, plek.vel());
  const total = blad.vragen.filter(({ telt }) => telt).length;
  const names = blad.uitkomsten.map(({ naam }) => h('th', { scope: 'col' }, ...haken(naam)));
  const head = h('tr', {}, h('td', 'naast-vraag'), ...names);
  const foot = h(
    'tr',
    {},
    h('th', { scope: 'row', class: 'naast-vraag' }, words.soFar),
    ...counts.map((count) => h('td', {}, words.countOf(count, total))),
  );
  const body = h('tbody', {}, ...rijen(blad, plek.vel().gesloten));
  return h(
    'div',
    'trekblok',
    h('h3', 'werk-kop', words.whereTheyPull),
    h('table', 'naast klein breed trek', h('thead', {}, head), body, h('tfoot', {}, foot)),
    h('p', 'werk-tekst', trekZin(blad, plek.vel())),
    blad.vuistregel ? h('p', 'werk-tekst', ...haken(blad.vuistregel)) : '',
  );
}
