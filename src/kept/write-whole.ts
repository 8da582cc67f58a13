import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes a file whole or not at all, also when another build writes the same at that moment; its folder is made. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}`;
  try {
    writeFileSync(beside, content);
    renameSync(beside, file);
  } catch (error) {
    // A full disk leaves half of it.
    rmSync(beside, { force: true });
    throw error;
  }
}
