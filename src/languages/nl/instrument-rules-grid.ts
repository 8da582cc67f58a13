// A grid side by side: headings, explanations and the answer of the outcome.
export const theyDiffer = 'Hier verschillen ze het meest';
/** Whether they are ways of working together, not people. */
export const widestRowsFirst = (areCollaborations: boolean): string =>
  `De rijen waar ${areCollaborations ? 'de samenwerkingen' : 'jullie antwoorden'} het verst uit elkaar liggen, staan bovenaan.`;
export const allRows = 'Alle rijen';
export const allSoFar = 'zover allemaal';
export const partSoFar = 'zover in een deel';
export const allHere = 'hier staat alles';
export const columnAt = (column: string, rows: string): string => `‘${column}’ is het bij ${rows}`;
export const farthestAt = (rows: string, column: string): string => `het verst gaan we bij ${rows}: ${column}`;
export const largestDifference = (rows: string): string => `het grootste verschil zit bij ${rows}`;
export const sameAt = (rows: string): string => `gelijk is het bij ${rows}`;
