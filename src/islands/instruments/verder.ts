import { locale } from '#language/language.ts';
import * as words from '#language/instruments-resuming.ts';
import { bladUit, rootVan, uur } from './pagina.ts';
import { sleutel } from './sleutel.ts';

/** The day as one says it: 24 november. */
const dag = (tijd: number): string => new Date(tijd).toLocaleDateString(locale, { day: 'numeric', month: 'long' });

/** When and where someone stopped; undefined where that cannot be read. Whoever goes on finds out what of it fits still. */
function gebleven(key: string): { scherm: number; tijd: number } | undefined {
  try {
    const { scherm, tijd } = JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, unknown>;
    return typeof tijd === 'number' && Number.isInteger(scherm) ? { scherm: Number(scherm), tijd } : undefined;
  } catch {
    return undefined;
  }
}

function wis(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // What cannot be reached cannot hold anything either.
  }
}

/** Lets the button at rest go on where someone was, with a way to begin again. */
export function sayProgress(host: HTMLElement): void {
  const key = sleutel(rootVan(host), bladUit(host));
  const kept = gebleven(key);
  const button = document.querySelector<HTMLAnchorElement>('[data-begin]');
  const line = document.querySelector<HTMLElement>('[data-verder]');
  if (!button || !line || !kept) return;
  const { scherm, tijd } = kept;
  const atFirst = button.textContent;
  button.textContent = words.goOn;
  button.hash = scherm > 0 ? `#invullen-${scherm + 1}` : '#invullen';
  const again = document.createElement('button');
  Object.assign(again, { type: 'button', className: 'tekstknop werk-knop', textContent: words.beginAgain });
  again.addEventListener('click', () => {
    wis(key);
    button.textContent = atFirst;
    button.hash = '#invullen';
    line.hidden = true;
    button.focus();
  });
  line.replaceChildren(`${words.wereHere(dag(tijd), uur(tijd), scherm + 1)} `, again);
  line.hidden = false;
}
