// What stands above groups of entries: on the page of an entry, on overviews and at the foot of the site.
export const relatedOf = (plural: string): string => `Verwante ${plural.toLowerCase()}`;
export const backlinks = 'Verwijst hierheen';
export const otherChapter = 'Meer dan één hoofdstuk, of een andere plaats';
/** A level of dilemmas that the site gives no name. */
export const level = (number: number): string => `Niveau ${number}`;
export const otherGroup = 'Overig';
export const changesTitle = 'Wat er is veranderd';
