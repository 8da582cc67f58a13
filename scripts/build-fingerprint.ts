import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Settings } from '../src/build/settings.ts';

/** Where is kept what the site in a folder was built from. */
const memory = ({ store, target }: Settings): string => {
  const name = createHash('sha256').update(target).digest('hex').slice(0, 16);
  return path.join(store, `gebouwd-${name}.txt`);
};

/** A hash of everything that a build is made from: when and how large content was written, code, public files, settings and packages. */
export function inputFingerprint({ root, content, siteUrl, hasPaper }: Settings): string {
  const hash = createHash('sha256')
    .update(siteUrl ?? '')
    .update(String(hasPaper));
  const code = ['src/**/*', 'public/**/*', 'scripts/build*.ts', 'astro.config.mjs', 'package-lock.json'];
  const filesIn = (pattern: string, cwd: string): string[] =>
    globSync(pattern, { cwd, withFileTypes: true }).flatMap((file) =>
      file.isFile() ? [path.join(file.parentPath, file.name)] : [],
    );
  // Content is read once in a build, by the graph: here it is enough when and how large each file was written.
  for (const name of filesIn('**/*', content)) hash.update(`${name} ${statSync(name).mtimeMs} ${statSync(name).size}`);
  for (const name of code.flatMap((pattern) => filesIn(pattern, root))) hash.update(name).update(readFileSync(name));
  return hash.digest('hex');
}

/** Whether the site in the target was built from exactly this. */
export const isBuilt = (settings: Settings, fingerprint: string): boolean =>
  existsSync(path.join(settings.target, 'index.html')) &&
  existsSync(memory(settings)) &&
  readFileSync(memory(settings), 'utf8') === fingerprint;

/** Remembers what the site in the target was built from. */
export function rememberBuild(settings: Settings, fingerprint: string): void {
  mkdirSync(path.dirname(memory(settings)), { recursive: true });
  writeFileSync(memory(settings), fingerprint);
}
