export const megabytes = (millions: number): string => `${millions.toFixed(1)} MB`;
export const pages = (count: number): string => `${count} pp.`;
export const counted: Readonly<Record<string, (count: number) => string>> = {
  pptx: (count) => `${count} ${count === 1 ? 'slide' : 'slides'}`,
  epub: (count) => `${count} ${count === 1 ? 'chapter' : 'chapters'}`,
};
export const indexDiffers = (id: string): string =>
  `The search index and the content differ about ${id}. First run: npm run build`;
