import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import type { Job, Result } from './compile.ts';

/** Sets documents one after another, in a process of its own. */
export interface Compiler {
  set: (job: Job) => Promise<{ pdf: Uint8Array; pages: number }>;
  close: () => void;
}

/** Why a document could not be set, in words for who builds the site. */
export class PaperError extends Error {
  override name = 'PaperError';
}

const next = (child: ChildProcess): Promise<Result> =>
  new Promise((resolve, reject) => {
    const stop = (code: number | null): void => reject(new PaperError(`Het opmaken van papier hield op (${code ?? 'gestopt'}).`));
    child.once('exit', stop);
    child.once('message', (result: Result) => {
      child.off('exit', stop);
      resolve(result);
    });
  });

/** A compiler that starts its process when the first document comes: where all are kept, none is started. */
export function openCompilerProcess(fonts: () => Promise<Uint8Array[]>): Compiler {
  let child: ChildProcess | undefined;
  let line: Promise<unknown> = Promise.resolve();
  const start = async (): Promise<ChildProcess> => {
    if (child) return child;
    // One thread with one heap: the build has the other core, and memory that was used is used again.
    const env = { ...process.env, MALLOC_ARENA_MAX: '1', RAYON_NUM_THREADS: '1' };
    child = fork(path.join(import.meta.dirname, 'compile-process.ts'), { serialization: 'advanced', env });
    child.send({ fonts: await fonts() });
    return child;
  };
  const set = async (job: Job) => {
    const running = await start();
    running.send(job);
    const result = await next(running);
    if ('mistake' in result) throw new PaperError(`${job.name} kan niet worden gemaakt:\n${result.mistake}`);
    return result;
  };
  return {
    set: (job) => {
      const made = line.then(() => set(job));
      line = made.catch(() => undefined);
      return made;
    },
    close: () => void child?.disconnect(),
  };
}
