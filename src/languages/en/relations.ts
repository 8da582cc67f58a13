export const relatedOf = (plural: string): string => `Related ${plural.toLowerCase()}`;
export const backlinks = 'Refers to this page';
export const otherChapter = 'More than one chapter, or another place';
export const otherGroup = 'Other';
export const changesTitle = 'What has changed';
