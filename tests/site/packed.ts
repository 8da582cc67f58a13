import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** The file that an address on a page names. Throws when there is none: what is missing weighs nothing. */
export function fileAt(page: string, address: string | undefined): string {
  const file = path.join('dist', path.posix.join(path.posix.dirname(page), address ?? ''));
  if (!address || !existsSync(file)) throw new Error(`${page} asks for ${address ?? 'nothing'}, which is not there`);
  return file;
}

const packedSizes = new Map<string, number>();
/** How much a file takes, compressed. */
export const packed = (file: string): number => {
  const size = packedSizes.get(file) ?? gzipSync(readFileSync(file)).length;
  packedSizes.set(file, size);
  return size;
};

/** A script and the scripts that it imports before it runs. */
export function withImports(script: string, seen = new Set<string>()): Set<string> {
  if (seen.has(script)) return seen;
  seen.add(script);
  const imported = readFileSync(script, 'utf8').matchAll(
    /(?:^|[;}\s])(?:import|export)\s*(?:[\w*{}\s,$]+?\s*from\s*)?["'](\.[^"']+)["']/g,
  );
  for (const [, name = ''] of imported) withImports(path.join(path.dirname(script), name), seen);
  return seen;
}
