import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..', '..');

describe('a command', () => {
  test('refuses a flag that it does not know, with those that there are, also from another folder', () => {
    const command = ['--import', path.join(root, 'scripts', 'language.ts'), path.join(root, 'scripts', 'verwijder.ts')];
    const { status, stderr } = spawnSync(process.execPath, [...command, '--tohc', 'modellen/oud'], {
      cwd: tmpdir(),
      encoding: 'utf8',
    });
    expect(stderr).toBe('--tohc bestaat hier niet. Wel: --toch.\n');
    expect(status).toBe(1);
  });

  test('finds the files of packages from any folder', () => {
    const module = path.join(root, 'src', 'kept', 'package-file.ts');
    const code = `import(${JSON.stringify(module)}).then(({ packageFile }) => console.log(packageFile('uqr')))`;
    const found = execFileSync(process.execPath, ['-e', code], { cwd: tmpdir(), encoding: 'utf8' });
    expect(existsSync(found.trim())).toBe(true);
  });
});
