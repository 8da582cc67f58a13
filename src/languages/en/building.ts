export const processOn = (pid: number, host: string): string => `process ${pid} on ${host}`;
export const lockedBy = (where: string, lock: string): string =>
  `Something else is building there already (${where}). Wait until it is done. Is nothing at work? Then remove ${lock}.`;
export const lockedJustNow = 'Something else has just begun to build there. Wait until it is done.';
export const paperStep = 'paper';
export const makingPages = 'Making pages …';
export const pagesStep = 'pages';
export const makingPaper = 'Making paper …';
export const filesToTake = (count: number): string => `  ${count} ${count === 1 ? 'file' : 'files'} to take along`;
export const makingIndex = 'Making the search index …';
export const indexStep = 'search index';
export const addressesStep = 'addresses and styles';
export const packStep = 'compressing';
export const pagesMade = (pages: number, records: number): string => `  ${pages} pages and ${records} entries to search`;
export const readingContent = (folder: string): string => `Reading the content (${folder}/) …`;
export const contentStep = 'content';
export const entriesRead = (count: number, readability: string): string => `  ${count} entries, no mistakes\n  ${readability}`;
export const placingStep = 'putting in place';
export const settingEmpty = (name: string): string =>
  `${name} is empty. Expected: the path of a folder, or leave the setting out.`;
export const cannotKeep = (store: string, setting: string): string =>
  `Nothing can be kept between builds in ${store}: it is no folder, or you may not write there. Name another folder with ${setting}.`;
export const noContentFolder = (folder: string): string =>
  `${folder} is no folder with content. Expected: a folder with site.yaml and a folder for each kind of entry.`;
export const siteUrlWrong = (value: string): string =>
  `SITE_URL is «${value}». Expected: an address such as https://example.com/handbook/.`;
export const signInPath = (sign: string, root: string): string =>
  `The folder of the project has a «${sign}» in its path: ${root}. Building does not work with that. Move the folder, or give it another name.`;
export const wholeSiteLeft = 'There is a whole site; what was half done has been cleared away.';
export const halfCleared = 'What was half done has been cleared away.';
export const stoppedHalfway = (state: string): string => `An earlier build stopped halfway. ${state}`;
export const isLink = 'That is a link to another folder. Name the folder itself.';
export const holdsGenerator = 'The generator itself is in there. Choose another folder.';
export const holdsContent = 'That folder and the folder with content lie inside one another. Choose another folder.';
export const isFile = 'That is a file. Choose a folder.';
export const isMount = 'That is a mount point of another file system. Choose a folder inside it.';
export const isOther = 'There is something other than a built site there, and it would vanish. Choose an empty or a new folder.';
export const unreachable =
  'That path cannot be reached: a part of it is a file, too long, or not for you. Choose another folder.';
export const unwritable = 'Nothing can be written there. Choose another folder, or ask for permission to write.';
export const cannotCome = (target: string, why: string): string => `The site cannot be put in ${target}. ${why}`;
export const stillBefore = (target: string): string =>
  `The site in ${target}/ is still the one from before, whole and unchanged.`;
export const noneYet = (target: string): string => `There is no site in ${target}/ yet.`;
export const timesHead = '  elapsed   CPU time';
export const processHere = (pid: number): string => `process ${pid}`;
export const allTogether = 'all together';
export const onderwegStep = 'app';
export const filesPacked = (count: number): string => `  ${count} files compressed as well`;
export const newStands = (target: string): string => `The new site is in ${target}/ all the same, whole.`;
export const newWaits = (target: string, stands: boolean): string =>
  `${stands ? `${target}/ still holds the one of before, whole.` : `${target}/ is empty now.`} The new site is finished and stands beside it: the next build puts it in its place.`;
export const diskFull = 'The disk is full: nothing more fits. Make room and build again.';
export const diskRefuses = 'The disk refuses; perhaps it is full. Make room, or choose another folder, and build again.';
export const diskReadOnly = 'This disk cannot be written to. Choose another folder.';
export const notAllowed = 'Something may not be read or written. Ask for permission, or choose another folder.';
export const tooManyOpen = 'Too many files are open. Close something and build again.';
export const withOwnWords = (said: string, own: string): string => `${said} (The system says: ${own})`;
