import { listed } from './instrument-rules-who.ts';

export const notPlaced = 'Not placed yet.';
export const fields = ['top left', 'top right', 'bottom left', 'bottom right'];
export const nameTheFields = 'Give each field a name';
export const fieldAt = (place: string): string => `Field at the ${place}`;
export const inField = (name: string): string => `in the field ‘${name}’`;
export const thingsIn = (field: string, things: readonly string[]): string => `${field}: ${listed(things)}`;
export const highOnBoth = (step: string, right: string, up: string): string =>
  `on the side of ‘${step}’ for both ${right} and ${up}`;
export const talkOnAbout = (things: string): string => `we first talk on about the place of ${things}`;
export const agreedAbout = (things: string): string => `we agree on the place of ${things}`;
export const largestFirst =
  'The larger the sheet, the more there is to discuss. A high place is not a decision in itself: agree among yourselves what a field means to you.';
export const allThings = (nouns: string): string => `all ${nouns}`;
