// What pages say of the files to take along, and what a build says of the index of search.
export const megabytes = (millions: number): string => `${millions.toFixed(1).replace('.', ',')} MB`;
export const pages = (count: number): string => `${count} blz.`;
/** What is counted in a file that has no pages, by the ending of its name. */
export const counted: Readonly<Record<string, (count: number) => string>> = {
  pptx: (count) => `${count} dia’s`,
  epub: (count) => `${count} hoofdstukken`,
};
export const indexDiffers = (id: string): string => `De zoekindex en de inhoud verschillen over ${id}. Doe eerst: npm run build`;
