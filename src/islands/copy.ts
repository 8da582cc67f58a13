import { announce } from './announce.ts';

/** A browser gives its clipboard to secure pages only. */
export const canCopy = 'clipboard' in navigator;

/** Copies a text; the control that was pressed says so for two seconds, and it is spoken. */
export async function copy(text: string, control: HTMLElement, done: string): Promise<void> {
  const before = control.textContent;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    announce('Kopiëren lukt niet in deze browser.');
    return;
  }
  control.textContent = done;
  announce('Gekopieerd');
  setTimeout(() => {
    control.textContent = before;
    announce('');
  }, 2000);
}
