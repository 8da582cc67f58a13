import type { Blad } from '../../instruments/blad.ts';
import type { Soort } from './plek.ts';

/** The kinds, each fetched only by a page that has it. */
const soorten: { [Naam in Blad['soort']]: () => Promise<{ default: Soort<Extract<Blad, { soort: Naam }>> }> } = {
  stellingen: () => import('./stellingen.ts'),
  keuzehulp: () => import('./keuzehulp.ts'),
  kwadrant: () => import('./kwadrant.ts'),
  balans: () => import('./balans.ts'),
  raster: () => import('./raster.ts'),
  invulblad: () => import('./invulblad.ts'),
};

/** The rules and screens of the kind of an instrument. The table above pairs each kind with its own data. */
export const soortVan = async ({ soort }: Blad): Promise<Soort> => (await soorten[soort]()).default as Soort;

/** Turns on the styles of the work before anything of it is drawn. */
export const stijlen = (): Promise<void> =>
  new Promise((done) => {
    const link = document.querySelector<HTMLLinkElement>('[data-werkstijl]');
    if (!link) return done();
    // Without its styles an instrument still works.
    for (const event of ['load', 'error']) link.addEventListener(event, () => done(), { once: true });
    link.rel = 'stylesheet';
  });
