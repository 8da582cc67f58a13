import { locale } from '#language/language.ts';
import type { Blad } from '../../instruments/blad.ts';
import { lees, sleutel, wis } from './bewaarplaats.ts';
import { h, tekstknop } from './dom.ts';

/** The data of the instrument, as the page carries it. */
export const bladUit = (host: HTMLElement): Blad => JSON.parse(host.querySelector('script')?.textContent ?? '{}') as Blad;

/** The folder of the site on its host. */
export const rootVan = (host: HTMLElement): string => new URL(host.dataset['root'] ?? './', location.href).pathname;

/** The time as one says it: 14:32. */
export const uur = (tijd: number): string => new Date(tijd).toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' });

/** The day as one says it: 24 november. */
const dag = (tijd: number): string => new Date(tijd).toLocaleDateString(locale, { day: 'numeric', month: 'long' });

/** Lets the button at rest go on where someone was, with a way to begin again. */
export function sayProgress(host: HTMLElement): void {
  const blad = bladUit(host);
  const key = sleutel(rootVan(host), blad);
  const kept = lees(blad, key);
  const button = document.querySelector<HTMLAnchorElement>('[data-begin]');
  const line = document.querySelector<HTMLElement>('[data-verder]');
  if (!button || !line || kept.stand !== 'werk') return;
  const { scherm, tijd } = kept.werk;
  button.textContent = 'Ga verder';
  button.hash = scherm > 0 ? `#invullen-${scherm + 1}` : '#invullen';
  const again = tekstknop('Begin opnieuw', () => {
    wis(key);
    button.textContent = 'Begin met invullen';
    button.hash = '#invullen';
    line.hidden = true;
  });
  line.replaceChildren(`Je was hier op ${dag(tijd)}, ${uur(tijd)}, bij scherm ${scherm + 1}. `, again, h('span', {}));
  line.hidden = false;
}
