import { createInterface } from 'node:readline/promises';
import * as words from '#language/commands.ts';
import { SettingError } from '../src/build/settings.ts';
import type { Ask } from '../src/drafting/place-draft.ts';

/** Asks the person at the terminal; undefined when nobody sits there. Who stops halfway has made nothing. */
export function asker(): (Ask & { close: () => void }) | undefined {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined;
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const ask = (question: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const stop = (): void => reject(new SettingError(words.stopped));
      lines.once('close', stop);
      lines.question(`${question}\n> `).then((answer) => {
        lines.off('close', stop);
        resolve(answer);
      }, stop);
    });
  return Object.assign(ask, { close: () => void lines.close() });
}
