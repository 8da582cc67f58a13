const decimal = (number: number): string => (Math.floor(number * 10) / 10).toFixed(1);

export const syntax = (detail: string): string => `The formatting is wrong: ${detail}.`;
export const emptyFile = 'The file is empty. Start with a line that holds only ---.';
export const otherFirstLine = (first: string): string =>
  `The first line is «${first}». It must be a line with only three dashes: ---.`;
export const fieldsBelow = 'Below it come the fields, at least titel, kort and bronnen, and then --- again.';
export const otherClosing = (found: string): string =>
  `The block of fields at the top is not closed. It says «${found}» here: make that three plain dashes, ---.`;
export const noClosing = 'The block of fields at the top is not closed. Put a line with only --- below the last field.';
export const noFields = 'There must be fields here, each on its own line as «field: value». None were found.';
export const notUtf8 = (encoding: string): string =>
  `The file is saved as ${encoding}. Save it as UTF-8 (in the editor: «Save with Encoding»).`;
export const brokenSign = (found: string): string => `This line holds ${found}. Remove it, or type again what should be there.`;
export const mergeMark =
  'Here starts what git leaves behind after a conflict. Choose one of the two versions and remove the lines with <<<<<<<, ======= and >>>>>>>.';
export const unreadable = (detail: string): string => `This file cannot be read: ${detail}.`;
export const noContent =
  'There is no content folder here. Expected: a folder with site.yaml and a folder for each kind of entry.';
export const askedAlone = (slug: string): string => `These questions belong to no entry: there is no «${slug}».`;
export const nameOfEntry = 'Give the file the name of an entry in this folder.';
export const noSite =
  'The file site.yaml is missing. It holds the name of the site, the introduction, the menu and the contact address.';
export const wrongFile = (found: string, expected: string): string =>
  `The file «${found}» does not belong here. Expected: ${expected}.`;
export const folderInFolder = (found: string): string =>
  `The folder «${found}» does not belong here: the folder of a kind holds files only. Move the files up, or remove the folder.`;
export const unknownFolder = (found: string): string => `The folder «${found}» is not a kind of entry of this site.`;
export const unreadableInk = (colour: string, where: string, found: number, least: number, nearest: string): string =>
  `Letters on «${colour}» are hard to read ${where}: contrast ${decimal(found)}, needed ${decimal(least)}. The nearest colour that works: «${nearest}».`;
export const missingLetter = (found: string, name: string): string =>
  `The typeface «${found}» is not installed. Install it with: npm install --save-dev ${name}. Or remove the field.`;
export const lostGroup = (group: string, kinds: string): string =>
  `The group «${group}» is missing from the menu: it holds the ${kinds}.`;
export const otherImage = (name: string, type: string | undefined): string =>
  `«${name}» is really another kind of image (${type ?? 'unknown'}).`;
export const largeImage = (name: string, width: number, height: number): string =>
  `«${name}» is too large (${width} by ${height} pixels).`;
export const cutImage = (name: string): string => `«${name}» is not complete.`;
export const emptyImage = (name: string): string => `«${name}» is empty.`;
export const noImage = (name: string): string => `«${name}» is not an image.`;
export const saveAgain = 'Save it again as a .jpg or .png of at most 10,000 pixels wide.';
export const duplicateId = (id: string, other: string): string =>
  `The name «${id}» is taken: ${other} has it too. Give one of the two another file name.`;
export const hiddenText = (kind: string): string =>
  `An entry in ${kind} has no page of its own, so this text is shown nowhere. Put what it says in «kort», or remove it.`;
export const askedNowhere = (kind: string): string => `An entry in ${kind} takes no questions. Remove this file.`;
export const askedTwice = (other: string): string =>
  `There are questions here and in ${other}. Put them all in that file and remove «vragen» here.`;
