import * as words from '#language/instruments-side-by-side.ts';
import type { Naast } from '../../instruments/naast.ts';
import { dag } from '../../instruments/woorden.ts';
import { h, sectie } from './dom.ts';
import type { Plek } from './plek.ts';

/** What is different since the last round of this group. What compares them is fetched where there was one. */
export function sinds(plek: Plek, now: Naast): HTMLElement[] {
  const before = plek.werk.eerder.at(-1);
  if (!before) return [];
  const day = dag(before.tafel.datum);
  const said = h('ul', 'zinnen');
  void import('../../instruments/veranderd.ts').then(({ watVeranderde }) => {
    const then = { naast: plek.naast(before.vellen), tafel: before.tafel };
    const changed = watVeranderde(then, { naast: now, tafel: plek.werk.tafel });
    if (changed.length > 0) said.replaceChildren(...changed.map((text) => h('li', {}, text)));
    else said.replaceWith(h('p', 'werk-tekst', words.allTheSame));
  });
  return [sectie(day ? words.changedSince(day) : words.changedSinceLast, said)];
}
