import type { Blad } from '../../instruments/blad.ts';

/** Where one instrument is kept. The key carries the folder of the site, so that two sites on one host do not mix. */
export const sleutel = (root: string, { url }: Pick<Blad, 'url'>): string => `handreiking ${root} ${url.slice(1)}`;
