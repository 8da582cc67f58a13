import { zipSync, type Zippable } from 'fflate';

/** Files as a zip with one date, so that the same files are the same bytes; what stands first is not compressed where `stored` says so. */
export function zipOf(
  files: ReadonlyMap<string, Uint8Array>,
  [year, month, day]: readonly [number, number, number],
  stored: readonly string[] = [],
): Uint8Array {
  const mtime = new Date(year, month - 1, day);
  const entries = [...files].map(
    ([name, bytes]) => [name, [bytes, { mtime, os: 3, level: stored.includes(name) ? 0 : 9 }]] as const,
  );
  return zipSync(Object.fromEntries(entries) as Zippable);
}
