import { capitalised } from './instrument-rules-who.ts';
import { inWords } from './instrument-rules-numbers.ts';

export const agreed = 'Agreed';
export const apart = 'Apart';
export const apartOnPlane = 'Apart: discuss this first';
export const same = 'The same';
export const together = { ja: 'All yes', nee: 'All no' };
/** Behind a verdict. */
export const butForOne = ', but for one';

export const nobodyKnows = 'Nobody knows this';
export const halfDoesNotKnow = 'Half do not know this';
export const mostDoNotKnow = 'Most do not know this';

export const seeDifferently = 'You see it differently';
export const wantOther = 'You want different things';
export const wantSameWay = 'You want to go the same way';
export const closeTogether = 'You are close together';

export const placesApart = (count: number): string => `${capitalised(inWords(count))} ${count === 1 ? 'place' : 'places'} apart`;
/** In the key of a picture. */
export const exceptOne = (key: string): string => `${key}, except one at most`;
