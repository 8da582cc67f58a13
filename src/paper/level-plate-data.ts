import { shortNameOf } from '../graph/label.ts';
import type { Site } from '../schema/site.ts';
import { linkTo, type Source } from './place-of-site.ts';
import { siteData, type SiteData } from './site-data.ts';

/** The plate of the niveaus as data. */
export interface LevelPlateData {
  maat: 'a3' | 'a4';
  isLicht: boolean;
  site: SiteData;
  woorden: Site['niveauplaat'];
  themas: { naam: string; url: string }[];
  niveaus: { naam: string; dilemmas: { polen: readonly string[]; vraag: string; url: string }[] }[];
}

const withCapital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The plate with the dilemmas under their niveaus, and the themas over them. */
export function levelPlateData(source: Source, manner: Pick<LevelPlateData, 'maat' | 'isLicht'>): LevelPlateData {
  const { graph } = source;
  const dilemmasAt = (niveau: number) =>
    graph
      .all('dilemmas')
      .filter(({ data }) => data.niveau === niveau)
      .map(({ data, url }) => ({ polen: data.polen, vraag: data.vraag, url: linkTo(source, url) }));
  return {
    ...manner,
    site: siteData(source, '/dilemmas/'),
    woorden: graph.site.niveauplaat,
    themas: graph.all('themas').map((thema) => ({ naam: shortNameOf(thema), url: linkTo(source, thema.url) })),
    niveaus: (graph.site.niveaus ?? []).map((naam, index) => ({ naam: withCapital(naam), dilemmas: dilemmasAt(index + 1) })),
  };
}
