import { off, places, withStorage } from './kept.ts';

/** Forgets everything. */
export const wipe = (): void =>
  withStorage((storage) => {
    for (const place of Object.values(places)) storage.removeItem(place);
  }, undefined);

/** Forgets everything and keeps nothing from here on, or keeps again. */
export function switchOff(isOff: boolean): void {
  if (isOff) wipe();
  withStorage((storage) => (isOff ? storage.setItem(off, '1') : storage.removeItem(off)), undefined);
}
