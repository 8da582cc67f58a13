import { announce } from './announce.ts';

/** Controls that say something now: their own words are not to be lost. */
const saying = new WeakSet<HTMLElement>();

/** Says in the control that was pressed what came of it, for two seconds, and speaks it. */
function say(control: HTMLElement, shown: string, spoken: string): void {
  if (saying.has(control)) return;
  saying.add(control);
  const before = control.textContent;
  // What stands beside it stays where it is.
  control.style.minInlineSize = `${control.offsetWidth}px`;
  control.textContent = shown;
  announce(spoken);
  setTimeout(() => {
    control.textContent = before;
    control.style.minInlineSize = '';
    saying.delete(control);
    announce('');
  }, 2000);
}

/** Copies a text. A browser gives its clipboard to secure pages only, and may refuse. */
export async function copy(text: string, control: HTMLElement, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(control, done, 'Gekopieerd');
  } catch {
    say(control, 'lukt hier niet', 'Kopiëren lukt niet in deze browser.');
  }
}
