export const theyDiffer = 'This is where they differ most';
/** Whether they are ways of working together, not people. */
export const widestRowsFirst = (areCollaborations: boolean): string =>
  `The rows where ${areCollaborations ? 'the collaborations' : 'your answers'} are furthest apart come first.`;
export const allRows = 'All rows';
export const allSoFar = 'all go this far';
export const partSoFar = 'some go this far';
export const allHere = 'all are here';
export const columnAt = (column: string, rows: string): string => `it is ‘${column}’ for ${rows}`;
export const farthestAt = (rows: string, column: string): string => `we go furthest on ${rows}: ${column}`;
export const largestDifference = (rows: string): string => `the largest difference is in ${rows}`;
export const sameAt = (rows: string): string => `it is the same for ${rows}`;
