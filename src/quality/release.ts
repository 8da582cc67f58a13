import path from 'node:path';
import { printOf } from '../drafting/publish.ts';
import type { Graph } from '../graph/graph.ts';
import { readRelease } from '../graph/release.ts';
import type { Finding, Part } from './findings.ts';

/** What is new, changed and gone since the release before. */
export function sinceRelease(graph: Graph, { folder, shown }: { folder: string; shown: string }): Part {
  const { published, removed } = readRelease(folder, shown);
  const before = new Map(published.map(({ id, note }) => [id, note]));
  const here = graph.entries.flatMap(({ id, file, data }): Finding[] => {
    const print = printOf(path.join(folder, path.posix.relative(shown, file)));
    const old = before.get(id) ?? (data.vorigeIds ?? []).map((other) => before.get(other)).find(Boolean);
    const was = data.vorigeIds?.find((other) => before.has(other) && !before.has(id));
    if (old === undefined) return [{ about: id, file, note: 'nieuw' }];
    const said = [...(was ? [`heette ${was}`] : []), ...(old === print || old.startsWith('nu:') ? [] : ['veranderd'])];
    const isUntold = said.includes('veranderd') && !data.wijzigingen;
    return said.length > 0 ? [{ about: id, file, note: `${said.join(', ')}${isUntold ? '; zonder «wijzigingen»' : ''}` }] : [];
  });
  const gone = removed.filter(({ id }) => before.has(id)).map(({ id, note }) => ({ about: id, note: `weg: ${note}` }));
  return {
    title: 'Veranderd sinds de vorige uitgave',
    explanation: 'Wat een lezer merkt, hoort in «wijzigingen» van de ingang. npm run uitgave begint weer bij nul.',
    none: published.length > 0 ? 'Er is niets veranderd.' : 'Er is nog geen uitgave bewaard: npm run uitgave.',
    findings: published.length > 0 ? [...here, ...gone] : [],
  };
}
