// The compiler of paper, in a process of its own beside the build: it gets a job, it sends back a PDF.
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
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
}

/** A document that was set, or why it was not. */
export type Result = { pdf: Uint8Array; pages: number } | { mistake: string };

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

/** Makes a compiler that knows our fonts. */
export function openCompiler({ fonts }: Start): (job: Job) => Result {
  const compiler = NodeCompiler.create({ workspace: sources, fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }] });
  return ({ main, data, pictures, date }) => {
    compiler.resetShadow();
    compiler.mapShadow(path.join(sources, 'data.json'), Buffer.from(data));
    for (const [name, bytes] of pictures) compiler.mapShadow(path.join(sources, name), Buffer.from(bytes));
    const compiled = compiler.compile({ mainFilePath: path.join(sources, main), resetRead: true });
    // A warning is a mistake too: a font that is missing is no more than a warning to Typst.
    const wrong = compiled.takeDiagnostics() ?? compiled.takeWarnings();
    if (wrong || !compiled.result)
      return { mistake: wrong ? wordsOf(compiler.fetchDiagnostics(wrong)) : 'Typst gaf niets terug.' };
    try {
      const pdf = compiler.pdf(compiled.result, { pdfStandard: 'ua-1', creationTimestamp: date });
      return { pdf, pages: compiled.result.numOfPages };
    } catch (error) {
      return { mistake: String(error) };
    } finally {
      compiler.evictCache(10);
    }
  };
}
