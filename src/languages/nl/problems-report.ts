// The last lines of the report of the check.
const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const mistakesInFiles = (mistakes: number, files: number): string =>
  `${plural(mistakes, 'fout', 'fouten')} in ${plural(files, 'bestand', 'bestanden')}.`;
export const notBuilt = 'De site is niet gebouwd; een eerdere versie blijft staan.';
