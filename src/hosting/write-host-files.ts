import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { hosts } from './hosts.ts';

/** Puts in a site what hosts read from it; GitHub Pages leaves out folders that begin with _ unless a file says not to. */
export function writeHostFiles(folder: string): void {
  for (const { file, isInSite, write } of hosts) if (isInSite) writeFileSync(path.join(folder, file), write());
  writeFileSync(path.join(folder, '.nojekyll'), '');
}
