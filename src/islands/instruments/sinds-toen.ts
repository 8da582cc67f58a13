import * as words from '#language/instruments-side-by-side.ts';
import type { Naast } from '../../instruments/naast.ts';
import { watVeranderde } from '../../instruments/veranderd.ts';
import type { Ronde } from '../../instruments/ronde.ts';
import { dag } from '../../instruments/woorden.ts';
import { h, sectie } from './dom.ts';
import type { Plek } from './plek.ts';

/** What is different since that round, in words. */
export function sindsToen(plek: Plek, before: Ronde, now: Naast): HTMLElement {
  const day = dag(before.tafel.datum);
  const then = { naast: plek.naast(before.vellen), tafel: before.tafel };
  const changed = watVeranderde(then, { naast: now, tafel: plek.werk.tafel });
  return sectie(
    day ? words.changedSince(day) : words.changedSinceLast,
    changed.length > 0 ? h('ul', 'zinnen', ...changed.map((text) => h('li', {}, text))) : h('p', 'werk-tekst', words.allTheSame),
  );
}
