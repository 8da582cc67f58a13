export const relatedOf = (plural: string): string => `Related ${plural.toLowerCase()}`;
export const backlinks = 'Refers to this page';
export const otherChapter = 'More than one chapter, or another place';
/** A level of dilemmas that the site gives no name. */
export const level = (number: number): string => `Level ${number}`;
export const otherGroup = 'Other';
export const changesTitle = 'What has changed';
