const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const mistakesInFiles = (mistakes: number, files: number): string =>
  `${plural(mistakes, 'mistake', 'mistakes')} in ${plural(files, 'file', 'files')}.`;
export const notBuilt = 'The site has not been built; an earlier version stays in place.';
