import path from 'node:path';
import * as words from '#language/report.ts';
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
    if (old === undefined) return [{ about: id, file, note: words.isNew }];
    const said = [...(was ? [words.wasCalled(was)] : []), ...(old === print || old.startsWith('nu:') ? [] : [words.isChanged])];
    const isUntold = said.includes(words.isChanged) && !data.wijzigingen;
    return said.length > 0 ? [{ about: id, file, note: isUntold ? words.withoutChanges(said.join(', ')) : said.join(', ') }] : [];
  });
  const gone = removed.filter(({ id }) => before.has(id)).map(({ id, note }) => ({ about: id, note: words.goneBecause(note) }));
  return {
    title: words.changes,
    explanation: words.changesHow,
    none: published.length > 0 ? words.nothingChanged : words.noRelease,
    findings: published.length > 0 ? [...here, ...gone] : [],
  };
}
