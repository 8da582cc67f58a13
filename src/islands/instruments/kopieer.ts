import * as words from '#language/instruments-handing-on.ts';
import { h } from './dom.ts';

/** Puts a text on the clipboard; where that is not allowed, shows it to copy by hand. */
export async function kopieer(text: string, said: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    said.replaceChildren(h('b', {}, words.linkCopied), ` ${words.pasteIt}`);
  } catch {
    const field = h('input', { class: 'veld', type: 'text', readonly: true, 'aria-label': words.theLinkItself, value: text });
    said.replaceChildren(words.copyNotAllowed, field);
    field.select();
  }
}
