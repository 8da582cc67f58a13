import type { Entry, EntryFrom } from '../graph/entry.ts';
import type { Graph } from '../graph/graph.ts';
import { perspectievenBetween, placeOf } from '../graph/place.ts';
import { layered, ownInks } from '../inks/own-inks.ts';
import { colourOf } from '../inks/tokens.ts';
import type { Inkt } from '../schema/vragen.ts';

// The mixed inks are named with the ink that lies on top last: of the inks that the generator brings, zalm is the lowest sheet but one.
const brought: readonly Inkt[] = ['lucht', 'zon', 'zalm', 'zwart'];

/** The inks of a handreiking in the order in which a mix names them: as its entries name them, and as its pages do. */
export const inksOf = ({ site }: Graph): { naam: string; inkt: Inkt }[] =>
  (site.inkten && layered(site.inkten).map(({ naam, teken }) => ({ naam, inkt: teken }))) ??
  brought.map((inkt) => ({ naam: inkt, inkt }));

function inkOrder(graph: Graph, perspectieven: readonly EntryFrom<'perspectieven'>[]): Inkt[] {
  const named = perspectieven.map(({ data }) => data.inkt);
  return inksOf(graph)
    .filter(({ naam }) => named.includes(naam))
    .map(({ inkt }) => inkt);
}

/** The inks that this handreiking has a perspectief for, in their order: none without perspectieven. */
export const inksInUse = (graph: Graph): Inkt[] => inkOrder(graph, graph.all('perspectieven'));

/** The signs of an entry: one for a perspectief, two for a spanningsveld, none without a place. */
export function signsOf(graph: Graph, entry: Entry): Inkt[] {
  const { perspectief, spanningsveld } = placeOf(graph, entry);
  if (spanningsveld) return inkOrder(graph, perspectievenBetween(graph, spanningsveld));
  return perspectief ? inkOrder(graph, [perspectief]) : [];
}

/** The ink of an entry's page: `zon`, or `lucht-zon` for what lies between two; undefined without a place. */
export const inkOf = (graph: Graph, entry: Entry): string | undefined => signsOf(graph, entry).join('-') || undefined;

/** Whether an ink is one sheet on which ink can be read, so that figures can be drawn in it. */
export function isSheet({ site }: Graph, inkt: string | undefined): boolean {
  if (inkt === undefined || inkt.includes('-')) return false;
  const own = ownInks(site);
  return own ? own.inks.some(({ naam, isDark }) => naam === inkt && !isDark) : inkt !== 'zwart';
}

/** The colours for a figure on paper, where the handreiking gives its inks itself. */
export function ownSheetOf({ site }: Graph, inkt: string | undefined): { sheet: string; double: string } | undefined {
  const own = ownInks(site);
  if (!own) return undefined;
  const found = own.inks.find(({ naam, isDark }) => naam === inkt && !isDark);
  return found
    ? { sheet: found.licht, double: found.dubbel.licht }
    : { sheet: colourOf('grijs'), double: colourOf('grijs-dubbel') };
}

/** The colours for paper of the inks that the handreiking gives itself, and of their mixes, by the name that pages know; empty without. */
export function ownColours({ site }: Graph): Record<string, string> {
  const own = ownInks(site);
  return Object.fromEntries([...(own?.inks ?? []), ...(own?.mixes ?? [])].map(({ naam, licht }) => [naam, licht]));
}

/** Whether what lies on a sheet of this ink is as light as paper. */
export const isDarkInk = ({ site }: Graph, inkt: string): boolean =>
  ownInks(site)?.inks.some(({ naam, isDark }) => naam === inkt && isDark) ?? inkt === 'zwart';
