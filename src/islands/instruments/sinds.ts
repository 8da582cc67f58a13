import type { Naast } from '../../instruments/naast.ts';
import { h } from './dom.ts';
import type { Plek } from './plek.ts';

/** What is different since the last round of this group. What compares them is fetched where there was one. */
export function sinds(plek: Plek, now: Naast): HTMLElement[] {
  const before = plek.werk.eerder.at(-1);
  if (!before) return [];
  const place = h('div', {});
  void import('./sinds-toen.ts').then(({ sindsToen }) => place.replaceWith(sindsToen(plek, before, now)));
  return [place];
}
