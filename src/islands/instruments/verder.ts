import { locale } from '#language/language.ts';
import * as words from '#language/instruments-resuming.ts';
import { bladUit, rootVan, uur } from './pagina.ts';
import { sleutel } from './sleutel.ts';

/** The day as one says it: 24 november. */
const dag = (tijd: number): string => new Date(tijd).toLocaleDateString(locale, { day: 'numeric', month: 'long' });

/** When and where someone stopped; undefined where that cannot be read. Whoever goes on finds out what of it fits still. */
function gebleven(key: string): { scherm: number; tijd: number; isTafel: boolean } | undefined {
  try {
    const { scherm, tijd, vellen } = JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, unknown>;
    const isTafel = Array.isArray(vellen) && vellen.length > 1;
    return typeof tijd === 'number' && Number.isInteger(scherm) ? { scherm: Number(scherm), tijd, isTafel } : undefined;
  } catch {
    return undefined;
  }
}

/** Takes away what was kept; gives back what puts it there again. */
function wis(key: string): () => void {
  try {
    const kept = localStorage.getItem(key) ?? '';
    localStorage.removeItem(key);
    return () => localStorage.setItem(key, kept);
  } catch {
    // What cannot be reached cannot hold anything either.
    return () => undefined;
  }
}

const tekstknop = (text: string, act: () => void): HTMLElement => {
  const button = document.createElement('button');
  Object.assign(button, { type: 'button', className: 'tekstknop werk-knop', textContent: text });
  button.addEventListener('click', act);
  return button;
};

/** The way to all sheets, for who is past filling in. */
function naarTafel(): HTMLElement {
  const link = document.createElement('a');
  Object.assign(link, { href: '#naast-elkaar', textContent: words.seeTable });
  return link;
}

/** Lets the button at rest go on where someone was, with a way to begin again. */
export function sayProgress(host: HTMLElement): void {
  const key = sleutel(rootVan(host), bladUit(host));
  const kept = gebleven(key);
  const button = document.querySelector<HTMLAnchorElement>('[data-begin]');
  const line = document.querySelector<HTMLElement>('[data-verder]');
  if (!button || !line || !kept) return;
  const { scherm, tijd, isTafel } = kept;
  const atFirst = button.textContent;
  button.textContent = words.goOn;
  button.hash = scherm > 0 ? `#invullen-${scherm + 1}` : '#invullen';
  const again = tekstknop(words.beginAgain, () => {
    const zetTerug = wis(key);
    button.textContent = atFirst;
    button.hash = '#invullen';
    const back = tekstknop(words.putBack, () => {
      zetTerug();
      sayProgress(host);
      button.focus();
    });
    line.replaceChildren(`${words.isWiped} `, back);
    button.focus();
  });
  line.replaceChildren(`${words.wereHere(dag(tijd), uur(tijd), scherm + 1)} `, ...(isTafel ? [naarTafel(), ' '] : []), again);
  line.hidden = false;
}
