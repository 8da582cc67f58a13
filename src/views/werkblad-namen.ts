/** The name of a part without the number that the source gives it: where rows are numbered anew, two would stand there. */
export const zonderNummer = (naam: string): string => naam.replace(/^\d+\. /, '');

/** A name for a part of a model, which has none of its own. */
export const idVan = (naam: string): string =>
  naam
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
