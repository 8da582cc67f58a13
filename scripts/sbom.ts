// npm run sbom: writes what the project is made from to release/, as a CycloneDX software bill of materials, from npm's own lock file.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const { status, stdout, stderr } = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 64_000_000,
  shell: process.platform === 'win32',
});
if (status !== 0) {
  console.error(`De lijst is niet gemaakt. npm zegt: ${stderr}`);
  process.exitCode = 1;
} else {
  const folder = path.join(root, 'release');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'sbom.cdx.json'), stdout);
  console.log('De lijst van pakketten staat in release/sbom.cdx.json');
}
