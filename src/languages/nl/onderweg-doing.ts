// The page about keeping, once its script runs.
export const allRemoved = 'Alles is weggehaald.';
export const noConnection = 'Je hebt nu geen verbinding met de site. Je leest wat je bewaarde.';
export const stillThere = 'Wat je al had, is er nog.';
export const nothingKept = 'Er is niets bewaard.';
export const done = 'Klaar. Je kunt nu zonder verbinding lezen.';
export const keepPageYouCameFrom = 'Bewaar alleen de pagina waar je vandaan komt';
export const keepDownloadsToo = (size: string): string => `Bewaar ook de downloads (${size})`;
export const keepWholeSite = (size: string): string => `Bewaar de hele site (${size})`;
export const siteSince = (day: string, withDownloads: boolean): string =>
  `De hele site${withDownloads ? ', met de downloads' : ''}, bewaard op ${day}.`;
export const pagesSince = (day: string): string => `Deze pagina’s, bewaard op ${day}.`;
export const newEdition = 'Er is intussen een nieuwe uitgave.';
export const remove = 'Haal weg';
export const removePage = (title: string): string => `Haal weg: ${title}`;
export const removed = 'Weggehaald.';
