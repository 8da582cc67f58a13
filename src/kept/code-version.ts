import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { tag } from '#language/language.ts';

/**
 * A hash of code, packages and the language that is written in, for results that follow from them: those of another version are made anew.
 * @param root the folder of the generator
 * @param patterns the files of the code, from there
 */
export function codeVersion(root: string, patterns: readonly string[]): string {
  const hash = createHash('sha256').update(tag);
  // Who installs the generator as a package gets no lock file with it.
  const packages = ['package-lock.json', 'package.json'].filter((name) => existsSync(path.join(root, name))).slice(0, 1);
  for (const name of [...packages, ...globSync([...patterns], { cwd: root }).sort()])
    hash.update(name).update(readFileSync(path.join(root, name)));
  return hash.digest('hex');
}
