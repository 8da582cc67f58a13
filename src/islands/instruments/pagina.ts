import { locale } from '#language/language.ts';
import type { Blad } from '../../instruments/blad.ts';

/** The data of the instrument, as the page carries it. */
export const bladUit = (host: HTMLElement): Blad => JSON.parse(host.querySelector('script')?.textContent ?? '{}') as Blad;

/** The folder of the site on its host. */
export const rootVan = (host: HTMLElement): string => new URL(host.dataset['root'] ?? './', location.href).pathname;

/** The time as one says it: 14:32. */
export const uur = (tijd: number): string => new Date(tijd).toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' });
