export const deadRelation = (found: string, collection: string): string => `There is no «${found}» in ${collection}.`;
export const chooseFileName = (collection: string): string => `Choose a file name from content/${collection}/.`;
export const noEntry = (found: string): string => `«${found}» is not an entry.`;
export const writeKindAndName = 'Write kind/name, with the file name of an entry that exists.';
export const noComma = (found: string): string =>
  `«${found}» is more than one name. Put a comma between them: [this-one, that-one].`;
export const bareName = (found: string): string =>
  `«${found}» is the name of an entry, but does not become a link like this. Write [[${found}]] or [[${found}|your own words]].`;
export const overviewLink = (found: string): string =>
  `«${found}» is a kind and not an entry. Write a link to the overview like this: [words](/${found}/).`;
export const otherKind = (found: string, wanted: string, real: string): string =>
  `«${found}» is not in ${wanted} but in ${real}.`;
export const chooseNameFrom = (collection: string): string => `Choose a name from content/${collection}/.`;
export const noHeadings = (found: string): string =>
  `«${found}» has no page of its own, and so no headings. Leave out what comes after #: [[${found}]].`;
export const deadLink = (found: string): string => `The link to «${found}» leads nowhere.`;
export const writeWikiLink = 'Write [[kind/name]], with the file name of an entry that exists.';
export const expectedAddress = 'Expected: the address of a page, such as /kind/name/, or a link such as [[kind/name]].';
export const wrongAddress = (found: string): string => `The link to «${found}» cannot be written like this.`;
export const deadAnchor = (found: string, anchor: string): string =>
  `The link to «${found}#${anchor}» points to a heading that does not exist.`;
export const pageWithoutHeadings = 'That page has no headings.';
export const unknownComponent = (found: string): string => `There is no <${found}> here.`;
export const noPicture = (found: string): string => `The picture «${found}» is not in content/afbeeldingen/.`;
export const putFileThere = 'Put the file there.';
export const renamed = (found: string, now: string): string => `«${found}» is called «${now}» now. Write that name.`;
export const toConcept = (found: string): string =>
  `«${found}» is still a draft and is not on the site. Remove «concept: true» there, or remove this reference.`;
export const selfRelation = 'The entry refers to itself here. Remove the reference.';
export const listedTwice = (found: string): string => `«${found}» is in this list twice. Remove one.`;
export const writtenTwice = (other: string): string =>
  `This relation is also in ${other}. Write it on one side; the other side follows by itself.`;
