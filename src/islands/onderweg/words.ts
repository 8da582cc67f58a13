import { locale } from '#language/language.ts';

/** The site was built anew while it was being fetched. */
export class Renewed extends Error {}

/** Bytes as a reader is told of them: no finer than it matters. */
export function sizeOf(bytes: number): string {
  if (bytes < 950_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
  const millions = bytes / 1_000_000;
  return `${millions < 10 ? millions.toFixed(1).replace('.', ',') : Math.round(millions)} MB`;
}

/** A moment as a day. */
export const dayOf = (moment: number): string => new Date(moment).toLocaleDateString(locale, { dateStyle: 'long' });

/** Another window is keeping already. */
export class Busy extends Error {}

/** Why keeping ended before it was done, for a reader. */
export function whyNot(error: unknown): string {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'AbortError') return 'Gestopt.';
  if (name === 'QuotaExceededError') return 'Er is niet genoeg ruimte vrij op dit apparaat.';
  if (error instanceof Renewed) return 'De site wordt net vernieuwd. Probeer het over een paar minuten nog eens.';
  if (error instanceof Busy) return 'In een ander venster wordt al bewaard. Wacht tot dat klaar is.';
  return 'De verbinding viel weg. Begin opnieuw: dan gaat het verder waar het bleef.';
}

/** Why nothing can be kept in this browser, or nothing. */
export function objection(): string | undefined {
  if (!isSecureContext) return 'Bewaren kan alleen op een beveiligd adres, dat met https begint.';
  if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return 'Deze browser kan geen pagina’s bewaren.';
  return undefined;
}
