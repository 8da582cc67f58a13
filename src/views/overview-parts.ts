import { slug } from 'github-slugger';
import * as words from '#language/overview-parts.ts';
import type { Entry } from '../graph/entry.ts';
import type { OverviewGroup } from '../graph/overview.ts';
import type { Kind } from '../schema/kind.ts';

/** More rows than this make a page that a phone loads slowly and that nobody reads. */
const mostRows = 500;

/** A page with some of the rows of an overview. */
export interface OverviewPart {
  /** What it is called in the address. */
  naam: string;
  titel: string;
  url: string;
  entries: readonly Entry[];
}

/** The pages of one group: one, or as many as its rows need. */
function partsOfGroup({ heading, entries }: OverviewGroup, collection: string): OverviewPart[] {
  const count = Math.ceil(entries.length / mostRows);
  return Array.from({ length: count }, (_, index) => {
    const naam = [slug(heading), ...(count > 1 ? [String(index + 1)] : [])].filter(Boolean).join('-');
    return {
      naam,
      titel: count > 1 ? words.partOf(heading, index + 1, count) : heading,
      url: `/${collection}/groep/${naam}/`,
      entries: entries.slice(index * mostRows, (index + 1) * mostRows),
    };
  });
}

/** The pages that an overview is divided over, group by group; none where one page holds it, or where its entries stand on that page. */
export function overviewParts({ naam, plaats }: Kind, groups: readonly OverviewGroup[]): OverviewPart[] {
  const total = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  return total > mostRows && plaats === 'pagina' ? groups.flatMap((group) => partsOfGroup(group, naam)) : [];
}
