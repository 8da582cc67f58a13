import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { z } from 'zod';
import * as words from '#language/building.ts';

const holder = z.object({ pid: z.int().positive(), host: z.string() });

/** Whether the build that holds a lock may still be at work: on another machine that cannot be seen. */
function isAtWork({ pid, host }: z.infer<typeof holder>): boolean {
  if (pid === process.pid && host === hostname()) return false;
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of someone else may not be asked, and is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Who holds a lock; undefined where what stands there is no lock, or its build is gone. */
function holderOf(lock: string): z.infer<typeof holder> | undefined {
  if (!existsSync(lock)) return undefined;
  try {
    const found = holder.parse(JSON.parse(readFileSync(lock, 'utf8')));
    return isAtWork(found) ? found : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Takes the lock of a target, so that no two builds work in the same folders.
 * @returns why it cannot be had, in a sentence for who builds; undefined when it was taken
 */
export function takeLock(lock: string): string | undefined {
  const other = holderOf(lock);
  if (other) {
    const where = other.host === hostname() ? words.processHere(other.pid) : words.processOn(other.pid, other.host);
    return words.lockedBy(where, lock);
  }
  rmSync(lock, { force: true });
  try {
    writeFileSync(lock, JSON.stringify({ pid: process.pid, host: hostname() }), { flag: 'wx' });
    return undefined;
  } catch (error) {
    // Two builds found no lock at the same moment, and the other was first.
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return words.lockedJustNow;
    throw error;
  }
}

/** Gives the lock back. */
export const freeLock = (lock: string): void => rmSync(lock, { force: true });
