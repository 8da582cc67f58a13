import { createInterface } from 'node:readline/promises';
import type { Ask } from '../src/drafting/place-draft.ts';

/** Asks the person at the terminal; undefined when nobody sits there. */
export function asker(): (Ask & { close: () => void }) | undefined {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined;
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const ask = (question: string): Promise<string> => lines.question(`${question}\n> `);
  return Object.assign(ask, { close: () => void lines.close() });
}
