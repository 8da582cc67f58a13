import * as words from '#language/paper-making.ts';
// The compiler of paper, in a process of its own beside the build: it gets a job, it sends back a PDF.
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What the process is started with. */
export interface Start {
  fonts: Uint8Array[];
}

/** One document: the Typst file that sets it, and what that file reads. */
export interface Job {
  /** Its name in messages: `praatplaat-a3.pdf`. */
  name: string;
  main: string;
  /** What stands in `data.json`. */
  data: string;
  /** Drawings and pictures, by the path at which the Typst files ask for them. */
  pictures: ReadonlyMap<string, Uint8Array>;
  /** The date in the file, in seconds. */
  date: number;
  /** Where its entries stood when it was set before, as the Typst files ask for it; `{}` when it was not. */
  places: string;
}

/** A document that was set, with where its entries stand; where its entries stand, when that is elsewhere than the job said; or why it was not set. */
export type Result = SetDocument | { places: string } | { mistake: string };

/** A document that was set. */
export interface SetDocument {
  pdf: Uint8Array;
  pages: number;
  /** The page that each of its entries begins on, by their ids; none for a document without references. */
  begins: Record<string, number>;
}

/** The folder of the Typst files. */
export const sources = path.join(import.meta.dirname, 'typst');

/** All Typst files in one text, for what follows from them. */
export const sourceText = (): string =>
  readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.typ'))
    .sort()
    .map((file) => `${file}\n${readFileSync(path.join(sources, file), 'utf8')}`)
    .join('\n');

/** Where a diagnostic of Typst points to, and what it says. */
function wordsOf(found: unknown[]): string {
  const lines = found.slice(0, 5).map((one) => JSON.stringify(one));
  return [...new Set(lines)].join('\n');
}

/** Where the entries of a document stand, as its Typst file tells. A document without references tells nothing. */
function placesIn(compiler: NodeCompiler, document: NodeTypstDocument): string {
  const [found] = compiler.query(document, { selector: '<plekken>', field: 'value' }) as unknown[];
  return JSON.stringify(found ?? {});
}

/** The pages in what a Typst file tells of places. */
function beginsOf(places: string): Record<string, number> {
  const found = Object.entries(JSON.parse(places) as Record<string, { page: number }>);
  return Object.fromEntries(found.map(([id, { page }]) => [id, page]));
}

/** Sets a document with what the Typst files read. */
function setDocument(compiler: NodeCompiler, { main, data, pictures, places }: Job): NodeTypstDocument | { mistake: string } {
  compiler.resetShadow();
  const read = new Map([['data.json', Buffer.from(data)], ['plekken.json', Buffer.from(places)], ...pictures]);
  for (const [name, bytes] of read) compiler.mapShadow(path.join(sources, name), Buffer.from(bytes));
  const compiled = compiler.compile({ mainFilePath: path.join(sources, main), resetRead: true });
  // A warning is a mistake too: a font that is missing is no more than a warning to Typst.
  const wrong = compiled.takeDiagnostics() ?? compiled.takeWarnings();
  if (wrong || !compiled.result) return { mistake: wrong ? wordsOf(compiler.fetchDiagnostics(wrong)) : words.nothingBack };
  return compiled.result;
}

/** Makes a compiler that knows our fonts. */
export function openCompiler({ fonts }: Start): (job: Job) => Result {
  const compiler = NodeCompiler.create({ workspace: sources, fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }] });
  return (job) => {
    try {
      const set = setDocument(compiler, job);
      if ('mistake' in set) return set;
      const places = placesIn(compiler, set);
      if (places !== job.places) return { places };
      // What setting took is used again for writing.
      compiler.evictCache(0);
      const pdf = compiler.pdf(set, { pdfStandard: 'ua-1', creationTimestamp: job.date });
      return { pdf, pages: set.numOfPages, begins: beginsOf(places) };
    } catch (error) {
      return { mistake: String(error) };
    } finally {
      compiler.evictCache(0);
    }
  };
}
