import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { squeezed } from './rules.ts';

/** Below this a header costs more than is won. */
const least = 500;

/**
 * Puts beside each text file of a site the same file squeezed as far as it goes, as `.br` and `.gz`: hosts that know them send those.
 * @returns how many files were squeezed
 */
export function precompress(folder: string): number {
  const files = globSync(`**/*.{${squeezed.join(',')}}`, { cwd: folder }).sort();
  const worth = files.map((file) => path.join(folder, file)).filter((file) => readFileSync(file).length >= least);
  for (const file of worth) {
    const bytes = readFileSync(file);
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
    writeFileSync(`${file}.br`, brotliCompressSync(bytes));
  }
  return worth.length;
}
