export const allRemoved = 'Everything is removed.';
export const noConnection = 'You have no connection with the site now. You read what you saved.';
export const stillThere = 'What you had is still there.';
export const nothingKept = 'Nothing is saved.';
export const done = 'Done. You can now read without a connection.';
export const keepPageYouCameFrom = 'Save only the page that you came from';
export const keepDownloadsToo = (size: string): string => `Save the downloads too (${size})`;
export const keepWholeSite = (size: string): string => `Save the whole site (${size})`;
export const siteSince = (day: string, withDownloads: boolean): string =>
  `The whole site${withDownloads ? ', with the downloads' : ''}, saved on ${day}.`;
export const pagesSince = (day: string): string => `These pages, saved on ${day}.`;
export const newEdition = 'There is a new edition by now.';
export const remove = 'Remove';
export const removePage = (title: string): string => `Remove: ${title}`;
export const removed = 'Removed.';
