import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import * as words from '#language/paper-making.ts';
import type { Job, Result, SetDocument } from './compile.ts';
import { PaperError } from './paper-error.ts';

/** A document as pages ask for it: without what is seen when it is set. */
export type Document = Omit<Job, 'places'>;

/** Sets documents one after another, in a process of its own. */
export interface Compiler {
  set: (document: Document) => Promise<SetDocument>;
  close: () => void;
}

const next = (child: ChildProcess): Promise<Result> =>
  new Promise((resolve, reject) => {
    const stop = (code: number | null): void => reject(new PaperError(words.stopped(String(code ?? words.byRequest))));
    child.once('exit', stop);
    child.once('message', (result: Result) => {
      child.off('exit', stop);
      resolve(result);
    });
  });

const noFonts = path.join(import.meta.dirname, 'geen-letters.conf');

/** How often a document may be set because its pages moved: the numbers of the pages are as wide as what stood in for them. */
const most = 5;

/** The process that sets documents: it starts with the first, and makes way for a fresh one after a long one. */
class CompilerProcess {
  readonly #fonts: () => Promise<Uint8Array[]>;
  #child: ChildProcess | undefined;

  constructor(fonts: () => Promise<Uint8Array[]>) {
    this.#fonts = fonts;
  }

  async #running(): Promise<ChildProcess> {
    if (this.#child) return this.#child;
    // One thread with one heap: the build has the other core, and memory that was used is used again. What is large has a place of its
    // own, and is given back.
    // The fonts of the machine play no part: Typst is told to look for them where there are none.
    const heap = { MALLOC_ARENA_MAX: '1', MALLOC_MMAP_THRESHOLD_: '131072' };
    const env = { ...process.env, ...heap, RAYON_NUM_THREADS: '1', FONTCONFIG_FILE: noFonts };
    this.#child = fork(path.join(import.meta.dirname, 'compile-process.ts'), { serialization: 'advanced', env });
    this.#child.send({ fonts: await this.#fonts() });
    return this.#child;
  }

  close(): void {
    this.#child?.disconnect();
    this.#child = undefined;
  }

  async setOnce(job: Job): Promise<Result> {
    const child = await this.#running();
    child.send(job);
    const result = await next(child);
    // Typst gives nothing back of what it took for a document with references, which are long; a process that ends does.
    if (job.places !== '{}' || 'places' in result) this.close();
    return result;
  }

  /** Sets a document, and again with the pages that it was seen to have, until these stay. */
  async set(document: Document): Promise<SetDocument> {
    let places = '{}';
    for (let round = 0; round < most; round += 1) {
      const result = await this.setOnce({ ...document, places });
      if ('mistake' in result) throw new PaperError(words.cannotBeMade(document.name, result.mistake));
      if ('pdf' in result) return result;
      ({ places } = result);
    }
    throw new PaperError(words.pagesShift(document.name, most));
  }
}

/** A compiler that starts its process when the first document comes: where all are kept, none is started. */
export function openCompilerProcess(fonts: () => Promise<Uint8Array[]>): Compiler {
  const running = new CompilerProcess(fonts);
  let line: Promise<unknown> = Promise.resolve();
  return {
    set: (document) => {
      const made = line.then(() => running.set(document));
      line = made.catch(() => undefined);
      return made;
    },
    close: () => running.close(),
  };
}
