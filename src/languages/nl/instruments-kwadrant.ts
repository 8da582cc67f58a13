// What one sees and hears while placing things on a plane.
export const add = (thing: string): string => `Voeg een ${thing} toe`;
export const writeDown = (things: string, most: number): string => `Schrijf eerst jullie ${things} op, hooguit ${most}.`;
export const whereDoTheyBelong = 'Waar horen ze?';
export const howTo =
  'Zet per regel de twee lijsten. Of sleep een nummer in het vlak: tik het aan en dan een vak, of druk op Enter en gebruik de pijltjes. Praat niet te lang over de precieze plaats.';
export const toPlace = 'nog te plaatsen';
export const placeNext = 'Plaats de volgende';
export const nameOf = (thing: string, number: number): string => `Naam van ${thing} ${number}`;
export const axisOf = (axis: string, number: number): string => `${axis} van ${number}`;

export const putDown = (number: number, place: string): string => `${number} neergezet: ${place}.`;
export const pickedUp = (number: number): string => `${number} opgepakt. Verplaats met de pijltjes, of kies een vak.`;
export const notPlaced = 'nog niet geplaatst';
export const thePlane = 'Het vlak';
export const stillToPlace = 'Nog te plaatsen: ';

export const takeFrom = (list: string): string => `Haal ze uit je ${list}`;
