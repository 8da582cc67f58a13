import * as words from '#language/instruments-invulblad.ts';
import type { Invulblad } from '../../instruments/blad.ts';
import { eigenVelden, type EigenVeld } from '../../instruments/invulblad-teksten.ts';
import { assen, h, knop, veld } from './dom.ts';
import type { Plek } from './plek.ts';
import { stand } from './stand.ts';

/** An own topic: its name where a given one has its question, and the same field and choice beside it. */
function blok(plek: Plek, blad: Invulblad, { open: at, gesloten }: EigenVeld, number: number): HTMLElement {
  const { open } = plek.vel();
  const write = (place: number) => (text: string) => {
    open[place] = text;
    plek.bewaar();
  };
  const label = blad.vragen.find(({ soort }) => soort === 'tekst')?.label ?? '';
  return h(
    'div',
    'vraagblok invul',
    h('div', 'invul-kop', veld(words.ownTopicAt(number), '', open[at] ?? '', write(at))),
    h(
      'div',
      {},
      veld(label, '', open[at + 1] ?? '', write(at + 1), 3),
      stand(plek, blad.stand, gesloten, words.howDoesItStand(words.ownTopic)),
    ),
  );
}

/** The own topics that have a name already, and a button for one more. */
export function eigenOnderwerpen(plek: Plek, blad: Invulblad): Node[] {
  if (blad.eigenVelden === 0) return [];
  const all = eigenVelden(blad, plek.vel());
  const place = h('div', {});
  const add = knop(words.addTopic, () => show(place.childElementCount + 1, true));
  const show = (count: number, isNieuw = false): void => {
    for (const own of all.slice(place.childElementCount, count))
      place.append(blok(plek, blad, own, blad.vragen.length + place.childElementCount + 1));
    add.hidden = place.childElementCount === all.length;
    if (isNieuw) place.lastElementChild?.querySelector('input')?.focus();
  };
  show(all.findLastIndex(({ naam, tekst }) => naam !== '' || tekst !== '') + 1);
  return [place, assen('', h('div', 'knoppen', add))];
}
