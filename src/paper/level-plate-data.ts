import { capital } from '../languages/capital.ts';
import type { Graph } from '../graph/graph.ts';
import { shortNameOf } from '../graph/label.ts';
import type { Site } from '../schema/site.ts';
import { linkTo, type Source } from './place-of-site.ts';
import { siteData, type SiteData } from './site-data.ts';

/** How the plate of the niveaus is printed. */
export interface LevelPlateManner {
  maat: 'a3' | 'a4';
  isLicht: boolean;
  isLeeg: boolean;
}

/** The plate of the niveaus as data. */
export interface LevelPlateData extends LevelPlateManner {
  site: SiteData;
  woorden: NonNullable<Site['niveauplaat']>;
  themas: { naam: string; url: string }[];
  niveaus: { naam: string; dilemmas: { polen: readonly string[]; vraag: string; url: string }[] }[];
}

/** The words of the plate of the niveaus; undefined where the content makes none. */
export const levelPlateWords = ({ site, all }: Graph): Site['niveauplaat'] =>
  site.niveaus?.length === 4 && all('dilemmas').length > 0 ? site.niveauplaat : undefined;

/** The plate with the dilemmas under their niveaus, and the themas over them; undefined where the content makes none. */
export function levelPlateData(source: Source, manner: LevelPlateManner): LevelPlateData | undefined {
  const { graph } = source;
  const woorden = levelPlateWords(graph);
  if (!woorden) return undefined;
  const dilemmasAt = (niveau: number) =>
    graph
      .all('dilemmas')
      .filter(({ data }) => data.niveau === niveau)
      .map(({ data, url }) => ({ polen: data.polen, vraag: data.vraag, url: linkTo(source, url) }));
  return {
    ...manner,
    site: siteData(source, '/dilemmas/'),
    woorden,
    themas: graph.all('themas').map((thema) => ({ naam: shortNameOf(thema), url: linkTo(source, thema.url) })),
    niveaus: (graph.site.niveaus ?? []).map((naam, index) => ({ naam: capital(naam), dilemmas: dilemmasAt(index + 1) })),
  };
}
