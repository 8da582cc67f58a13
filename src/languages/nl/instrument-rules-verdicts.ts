// The verdict on one thing that a group filled in, and how far apart it is.
import { capitalised } from './instrument-rules-who.ts';
import { inWords } from './instrument-rules-numbers.ts';

export const agreed = 'Eens';
export const apart = 'Uit elkaar';
export const apartOnPlane = 'Uit elkaar: eerst bespreken';
export const same = 'Gelijk';
export const together = { ja: 'Samen ja', nee: 'Samen nee' };
/** Behind a verdict. */
export const butForOne = ', op één na';

export const nobodyKnows = 'Niemand weet dit';
export const halfDoesNotKnow = 'De helft weet dit niet';
export const mostDoNotKnow = 'De meesten weten dit niet';

export const seeDifferently = 'Jullie zien het anders';
export const wantOther = 'Jullie willen iets anders';
export const wantSameWay = 'Jullie willen dezelfde kant op';
export const closeTogether = 'Jullie staan dicht bij elkaar';

export const placesApart = (count: number): string =>
  `${capitalised(inWords(count))} ${count === 1 ? 'plaats' : 'plaatsen'} uit elkaar`;
/** In the key of a picture. */
export const exceptOne = (key: string): string => `${key}, op hooguit één na`;
