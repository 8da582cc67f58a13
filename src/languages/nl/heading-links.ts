// The sign behind a heading.
export const copyLinkTo = (heading: string): string => `Kopieer de link naar ‘${heading}’`;
export const copied = 'gekopieerd';
