import { locale } from '#language/language.ts';
import * as words from '#language/onderweg-outcomes.ts';

/** The site was built anew while it was being fetched. */
export class Renewed extends Error {}

/** Bytes as a reader is told of them: no finer than it matters. */
export function sizeOf(bytes: number): string {
  if (bytes < 950_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
  const millions = bytes / 1_000_000;
  return `${millions < 10 ? millions.toFixed(1).replace('.', words.decimalSign) : Math.round(millions)} MB`;
}

/** A moment as a day. */
export const dayOf = (moment: number): string => new Date(moment).toLocaleDateString(locale, { dateStyle: 'long' });

/** Another window is keeping already. */
export class Busy extends Error {}

/** Why keeping ended before it was done, for a reader. */
export function whyNot(error: unknown): string {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'AbortError') return words.stopped;
  if (name === 'QuotaExceededError') return words.noRoom;
  if (error instanceof Renewed) return words.beingRenewed;
  if (error instanceof Busy) return words.otherWindow;
  return words.connectionLost;
}

/** Why nothing can be kept in this browser, or nothing. */
export function objection(): string | undefined {
  if (!isSecureContext) return words.onlySecure;
  if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return words.cannotKeep;
  return undefined;
}
