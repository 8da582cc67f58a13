import type { Graph } from '../graph/graph.ts';

/** What paper is made of: the entries, and where the site will stand. */
export interface Source {
  graph: Graph;
  /** With a closing slash; undefined when it is not known. */
  siteUrl: string | undefined;
}

/** The folder of the site in which all of paper stands. */
export const folder = 'downloads';

/**
 * The address of a page as a link on paper. Without the address of the site it counts from the folder that the file stands in: a browser
 * that shows the file follows it.
 */
export const linkTo = ({ siteUrl }: Source, url: string): string => (siteUrl ? `${siteUrl}${url.slice(1)}` : `..${url}`);

/** The address of a page to read and type over; empty when it is not known. */
export const shownAddress = ({ siteUrl }: Source, url: string): string =>
  siteUrl ? `${siteUrl}${url.slice(1)}`.replace(/^https?:\/\//, '').replace(/\/$/, '') : '';
