import * as texts from '#language/paper-books.ts';
import type { Site } from '../schema/site.ts';
import { praatplaat } from '../views/praatplaat.ts';
import { linkTo, type Source } from './place-of-site.ts';
import { siteData, type SiteData } from './site-data.ts';
import { onOneLine } from '../views/home.ts';

/** One field of the plate. */
export interface PlateField {
  /** The entry, for who finds it in the same document. */
  id: string;
  naam: string;
  url: string;
  inkt: string;
  tekens: string[];
  soort: string;
  /** What the empty plate asks here. */
  vraag: string;
  regels: { id: string; t: string; url: string }[];
}

/** How a plate is printed. */
export interface PlateManner {
  maat: 'a3' | 'a4';
  isLeeg: boolean;
  isLicht: boolean;
}

/** The praatplaat as data: its fields by their place on the sheet. */
export interface PlateData extends PlateManner {
  site: SiteData;
  introductie: string;
  plaat: Record<string, PlateField>;
  woorden: NonNullable<Site['praatplaat']>;
}

/** The fields of the praatplaat by their place; undefined when this content makes no plate. */
export function plateFields(source: Source): Record<string, PlateField> | undefined {
  const { parts, isPlate } = praatplaat(source.graph);
  const { praatplaat: words } = source.graph.site;
  if (!isPlate || !words) return undefined;
  const idAt = (url: string): string => url.slice(1, -1);
  const fields = parts.flatMap(({ plek, regels, url, naam, inkt, tekens, soort }) => {
    if (!plek) return [];
    const lines = regels.map((line) => ({ id: idAt(line.url), t: line.tekst, url: linkTo(source, line.url) }));
    const perspectief = source.graph.all('perspectieven').find((one) => one.url === url);
    const vraag = perspectief?.data.invulvraag ?? (soort === 'spanningsveld' ? texts.whereItChafes : '');
    return [[plek, { id: idAt(url), naam, url: linkTo(source, url), inkt, tekens, soort, vraag, regels: lines }] as const];
  });
  return Object.fromEntries(fields);
}

/** The praatplaat, printed in one manner; undefined when this content makes no plate. */
export function plateData(source: Source, manner: PlateManner): PlateData | undefined {
  const plaat = plateFields(source);
  const { praatplaat: woorden } = source.graph.site;
  const introductie = onOneLine(source.graph.site.introductie);
  return plaat && woorden ? { ...manner, site: siteData(source), introductie, plaat, woorden } : undefined;
}
