import { fetchAhead } from './fetch-ahead.ts';
import { hasBundel } from './kept.ts';

/**
 * What is loaded when a reader comes to it, and not before: by what it lives in. Most pages are read and left, and what nobody touches
 * need not travel.
 */
const asleep = new Map<string, () => Promise<unknown>>([
  ['a.term', () => import('./term-slips.ts')],
  ['a.hekje', () => import('./heading-links.ts')],
  ['neem-mee', () => import('./neem-mee.ts')],
  ['op-blz', () => import('./op-blz.ts')],
]);

/** Loads what lives in a place: the browser does that once. Gives whether it is there. */
async function wake(place: string): Promise<boolean> {
  try {
    await asleep.get(place)?.();
    asleep.delete(place);
    return true;
  } catch {
    return false;
  }
}

/** Where a new edition took away what was pressed, a link still leads where it leads, and a button is there on the page as it is now. */
function lead(pressed: HTMLElement): void {
  if (pressed instanceof HTMLAnchorElement) location.href = pressed.href;
  else if (navigator.onLine) location.reload();
}

/** Wakes what is touched, and fetches where it leads. What was pressed before it was awake is pressed again once it is. */
function touched(event: Event): void {
  const { target } = event;
  if (!(target instanceof Element)) return;
  fetchAhead(target);
  for (const place of asleep.keys()) {
    if (!target.closest(place)) continue;
    const woken = wake(place);
    const pressed = target.closest<HTMLElement>('a, button');
    if (!pressed || !(event instanceof PointerEvent) || event.type !== 'click') continue;
    if (event.ctrlKey || event.metaKey || event.shiftKey) continue;
    event.preventDefault();
    void woken.then((isAwake) => (isAwake ? pressed.click() : lead(pressed)));
  }
}

for (const type of ['pointerover', 'focusin', 'click']) document.addEventListener(type, touched);

// Beside the text the contents list follows the reader; above it, it is a list of links that needs no script until it is opened.
if (document.querySelector('op-blz') && matchMedia('(width >= 68.75rem)').matches) void wake('op-blz');

// Who has a bundel sees from the start whether this page is in it.
const bundel = document.querySelector<HTMLAnchorElement>('in-bundel > a');
if (bundel && hasBundel(bundel.pathname)) void wake('neem-mee');

// Ctrl or Cmd comes before P: what paper needs is there when the print window opens.
document.addEventListener('keydown', ({ ctrlKey, metaKey }) => void ((ctrlKey || metaKey) && wake('neem-mee')));
