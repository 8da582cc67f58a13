import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const memory = (target: string): string =>
  path.join('node_modules', '.cache', 'handreiking', `${target.replaceAll('/', '-')}.txt`);

/** A hash of everything that a build is made from: content, code, public files, settings and packages. */
export function inputFingerprint(content: string, siteUrl: string | undefined): string {
  const patterns = [`${content}/**/*`, 'src/**/*', 'public/**/*', 'scripts/build*.ts', 'astro.config.mjs', 'package-lock.json'];
  const hash = createHash('sha256').update(siteUrl ?? '');
  for (const file of patterns.flatMap((pattern) => globSync(pattern, { withFileTypes: true }))) {
    if (!file.isFile()) continue;
    const name = path.join(file.parentPath, file.name);
    hash.update(name).update(readFileSync(name));
  }
  return hash.digest('hex');
}

/** Whether the site in `target` was built from exactly this. */
export const isBuilt = (target: string, fingerprint: string): boolean =>
  existsSync(path.join(target, 'index.html')) &&
  existsSync(memory(target)) &&
  readFileSync(memory(target), 'utf8') === fingerprint;

/** Remembers what the site in `target` was built from. */
export function rememberBuild(target: string, fingerprint: string): void {
  mkdirSync(path.dirname(memory(target)), { recursive: true });
  writeFileSync(memory(target), fingerprint);
}
