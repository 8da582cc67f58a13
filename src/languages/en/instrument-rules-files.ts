export const thePicture = 'The picture';
export const slideOf = (heading: string, number: number, all: number): string => `${heading} (${number} of ${all})`;
export const planeDescribed = 'A plane between two axes; the list beside it says the same.';
export const inkKey = (dark: string, light: string): string => `Dark: ${dark}. Light: ${light}.`;
/** The kinds of shapes on a slide, as a list of what is on it names them. */
export const shapeNames = { title: 'Title', text: 'Text', box: 'Box', picture: 'Picture' };

/** What a spreadsheet of this language expects between cells. */
export const separator = ',';
export const tableHead = (names: readonly string[]): string[] => [
  'Part',
  'Question',
  ...names,
  'Verdict',
  'What we said about it',
];
