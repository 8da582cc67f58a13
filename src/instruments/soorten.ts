import { naastBalans } from './balans.ts';
import type { Blad } from './blad.ts';
import { naastInvulblad } from './invulblad.ts';
import { naastKeuzehulp } from './keuzehulp.ts';
import { naastKwadrant } from './kwadrant.ts';
import type { Naast, Spreker } from './naast.ts';
import { naastRaster } from './raster.ts';
import { naastStellingen } from './stellingen.ts';
import type { Vel } from './vel.ts';

/** The sheets of any instrument side by side. The page loads the rules of its own kind only; this is for paper and tests. */
export function naast(blad: Blad, vellen: readonly Vel[], spreker: Spreker): Naast {
  switch (blad.soort) {
    case 'stellingen':
      return naastStellingen(blad, vellen, spreker);
    case 'keuzehulp':
      return naastKeuzehulp(blad, vellen, spreker);
    case 'kwadrant':
      return naastKwadrant(blad, vellen, spreker);
    case 'balans':
      return naastBalans(blad, vellen, spreker);
    case 'raster':
      return naastRaster(blad, vellen, spreker);
    case 'invulblad':
      return naastInvulblad(blad, vellen, spreker);
  }
}
