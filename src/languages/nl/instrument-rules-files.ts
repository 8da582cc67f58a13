// What is taken along from an instrument: the slides of a presentation, the table.
export const thePicture = 'Het beeld';
export const slideOf = (heading: string, number: number, all: number): string => `${heading} (${number} van ${all})`;
export const planeDescribed = 'Een vlak tussen twee assen; de lijst ernaast zegt hetzelfde.';
export const inkKey = (dark: string, light: string): string => `Donker: ${dark}. Licht: ${light}.`;
/** The kinds of shapes on a slide, as a list of what is on it names them. */
export const shapeNames = { title: 'Titel', text: 'Tekst', box: 'Vak', picture: 'Beeld' };

/** What a spreadsheet of this language expects between cells. */
export const separator = ';';
export const tableHead = (names: readonly string[]): string[] => [
  'Onderdeel',
  'Vraag',
  ...names,
  'Stand',
  'Wat we erover zeiden',
];
