// What is said when paper cannot be made.
export const noFonts = 'De letters ontbreken.';
export const nothingBack = 'Typst gaf niets terug.';
export const stopped = (code: string): string => `Het opmaken van papier hield op (${code}).`;
export const byRequest = 'gestopt';
export const cannotBeMade = (name: string, why: string): string => `${name} kan niet worden gemaakt:\n${why}`;
export const pagesShift = (name: string, times: number): string =>
  `${name} kan niet worden gemaakt: na ${times} keer zetten verschuiven de bladzijden nog.`;
export const strangeFont = (name: string, fonts: string): string => `In ${name} staat een letter die niet van ons is: ${fonts}.`;
