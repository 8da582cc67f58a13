import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Id } from '../graph/entry.ts';
import type { Graph } from '../graph/graph.ts';
import { kindsFile } from '../graph/read-kinds.ts';
import { codeVersion } from '../kept/code-version.ts';
import { currentStore } from '../kept/store.ts';
import { currentPaper } from '../paper/current.ts';
import type { Settings } from './settings.ts';
import { watchTexts } from './text-reads.ts';

const drawn = z.object({
  /** The entries whose texts it was drawn from, and the state that these were in. */
  texts: z.array(z.custom<Id>((id) => typeof id === 'string')),
  state: z.string(),
  body: z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array),
  headers: z.array(z.tuple([z.string(), z.string()])),
});

/** What is drawn at an address of the site: a page, or a file with data. */
export type Drawn = Pick<z.infer<typeof drawn>, 'body' | 'headers'>;

/** Pages that stay as they were drawn before, where nothing changed that they were drawn from. */
export interface KeptPages {
  /** The graph to draw from: it sees whose texts each page asks for. */
  graph: Graph;
  /** What was drawn at an address and still is right; nothing where it must be drawn anew. */
  known: (address: string) => Drawn | undefined;
  /** What is drawn at an address: as it was kept, else drawn now. */
  at: (address: string, draw: () => Promise<Drawn>) => Promise<Drawn>;
  /** Keeps what was drawn for the next build. */
  close: () => void;
}

/** Where something stands in its file: it moves with every line above it, and no page shows it. */
const withoutPlaces = (name: string, value: unknown): unknown => (name === 'position' ? undefined : value);

const fileHash = (file: string | undefined): string =>
  file && existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : '';

/** A hash of all that any page may be drawn from beside the texts and the ways of asking. */
function versionOf(graph: Graph, { root, content, siteUrl }: Settings): string {
  const entries = graph.entries.map(({ id, url, label, file, data, headings, text }) => [
    ...[id, url, label, file, { ...data, vragen: undefined }, text !== undefined],
    // Only here: a field of a kind may be called so too.
    JSON.stringify(headings, withoutPlaces),
  ]);
  const connections = graph.connections.map(({ from, to, kind }) => [from, to, kind]);
  const pictures = [...graph.pictures].map(([name, file]) => [name, fileHash(file)]);
  const files = [fileHash(path.join(content, kindsFile)), fileHash(graph.favicon), pictures];
  const all = [graph.site, graph.kinds.list, entries, connections, files, currentPaper(), siteUrl];
  const code = codeVersion(root, ['src/**/*.*', 'astro.config.mjs']);
  return createHash('sha256').update(code).update(JSON.stringify(all)).digest('hex');
}

/**
 * Opens what was drawn of a site before. A page follows from what all of them share (fields, relations, headings, names, code) and from the
 * texts that it asked for when it was drawn: with one text changed, only the pages that show something of it are drawn anew.
 */
export function openPages(graph: Graph, settings: Settings): KeptPages {
  const shelf = currentStore().shelf('paginas', settings.target, () => versionOf(graph, settings));
  const watched = watchTexts(graph);
  const stateOf = (texts: readonly Id[]): string => {
    const hash = createHash('sha256');
    for (const id of texts) {
      const entry = graph.find(id);
      hash.update(JSON.stringify([entry?.stamp, entry?.data.vragen]));
    }
    return hash.digest('base64');
  };
  const known = (address: string): Drawn | undefined => {
    const { data } = drawn.safeParse(shelf.find(address));
    return data?.state === stateOf(data?.texts ?? []) ? data : undefined;
  };
  return {
    graph: watched.graph,
    known,
    at: async (address, draw) => {
      const found = known(address);
      if (found) return found;
      const { value, texts } = await watched.noting(draw);
      shelf.put(address, { ...value, texts, state: stateOf(texts) });
      return value;
    },
    close: shelf.close,
  };
}
