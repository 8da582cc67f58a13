export const add = (thing: string): string => `Add: ${thing}`;
export const writeDown = (things: string, most: number): string => `First write down your ${things}, at most ${most}.`;
export const whereDoTheyBelong = 'Where do they belong?';
export const howTo =
  'Set the two lists on each line. Or drag a number on the plane: tap it and then a square, or press Enter and use the arrow keys. Do not talk too long about the exact place.';
export const toPlace = 'still to be placed';
export const placeNext = 'Place the next one';
export const nameOf = (thing: string, number: number): string => `Name of ${thing} ${number}`;
export const axisOf = (axis: string, number: number): string => `${axis} of ${number}`;

export const putDown = (number: number, place: string): string => `${number} put down: ${place}.`;
export const pickedUp = (number: number): string => `${number} picked up. Move it with the arrow keys, or choose a square.`;
export const notPlaced = 'not placed yet';
export const thePlane = 'The plane';
export const stillToPlace = 'Still to be placed: ';

export const takeFrom = (list: string): string => `Take them from your ${list}`;
