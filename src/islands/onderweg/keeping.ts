import * as words from '#language/onderweg-keeping.ts';
import { keptSite, type KeptSite, type Wish } from '../../onderweg/kept-site.ts';
import { element } from '../element.ts';
import { keep, type Course } from './keep.ts';
import { keepNothing, tidyUp } from './keep-less.ts';
import type { Offer } from './offer.ts';
import { Busy, sizeOf, whyNot } from './words.ts';

/** What a wish came to: what is kept, or why not. */
export type Outcome = { kept: KeptSite } | { reason: string };

/** The row that shows how far it is, with a button to stop. */
function rowFor(stop: () => void): { row: HTMLElement; show: (course: Course) => void } {
  const bar = element('progress', '');
  bar.ariaLabel = words.howFar;
  const said = element('span', '');
  const button = element('button', 'knop', words.stop);
  button.type = 'button';
  button.addEventListener('click', stop);
  const show = ({ done, total }: Course): void => {
    bar.max = Math.max(total, 1);
    bar.value = done;
    said.textContent = ` ${words.course(sizeOf(done), sizeOf(total))} `;
  };
  return { row: element('p', 'onderweg-gang', bar, said, button), show };
}

/** Whether there is room, as far as the browser says. */
async function makeSureOfRoom(total: number): Promise<void> {
  const { quota, usage = 0 } = await navigator.storage.estimate();
  if (quota !== undefined && quota - usage < total) throw new DOMException('', 'QuotaExceededError');
}

const isAlone = (root: URL, act: () => Promise<KeptSite>): Promise<KeptSite> =>
  navigator.locks.request(`onderweg:${root.pathname}`, { ifAvailable: true }, (lock) => {
    if (!lock) throw new Busy();
    return act();
  });

/** Undoes what was begun, unless it can go on later. */
async function undo(root: URL, { edition }: Offer, isLost: boolean): Promise<void> {
  if (!isLost) await tidyUp(root, edition.uitgave);
  if (!isLost && !(await keptSite(root))) await keepNothing(root);
}

/**
 * Keeps what is wished, and shows in a place how far it is.
 * @param place where the row comes; it is emptied
 */
export async function keepIn(place: HTMLElement, root: URL, wish: Wish, offer: Offer): Promise<Outcome> {
  const stop = new AbortController();
  const { row, show } = rowFor(() => stop.abort());
  place.replaceChildren(row);
  try {
    const kept = await isAlone(root, async () => {
      await navigator.serviceWorker.register(new URL('sw.js', root), { scope: root.pathname, updateViaCache: 'none' });
      // Who says no to this keeps it as long as the browser likes.
      void navigator.storage.persist();
      return keep(wish, offer, { root, signal: stop.signal, onCourse: show, onTotal: makeSureOfRoom });
    });
    return { kept };
  } catch (error) {
    if (!(error instanceof Busy)) await undo(root, offer, error instanceof TypeError);
    return { reason: whyNot(error) };
  } finally {
    place.replaceChildren();
  }
}
