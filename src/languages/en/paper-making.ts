export const noFonts = 'The fonts are missing.';
export const nothingBack = 'Typst gave nothing back.';
export const stopped = (code: string): string => `The setting of paper ended (${code}).`;
export const byRequest = 'stopped';
export const cannotBeMade = (name: string, why: string): string => `${name} cannot be made:\n${why}`;
export const pagesShift = (name: string, times: number): string =>
  `${name} cannot be made: after setting it ${times} times its pages still shift.`;
export const strangeFont = (name: string, fonts: string): string => `${name} holds a font that is not ours: ${fonts}.`;
