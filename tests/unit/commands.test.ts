import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
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

  test.each([
    ['check-content.ts', 'HANDREIKING_STORE', '', 'HANDREIKING_STORE is leeg.'],
    // A folder that cannot be made there is tried for ever, where it is made at once.
    ['check-content.ts', 'HANDREIKING_STORE', '/proc/winkel', 'In /proc/winkel kan niets worden bewaard'],
    ['check-content.ts', 'HANDREIKING_STORE', import.meta.filename, `In ${import.meta.filename} kan niets worden bewaard`],
    ['zoek.ts', 'HANDREIKING_CONTENT', ' ', 'HANDREIKING_CONTENT is leeg.'],
    ['papier.ts', 'HANDREIKING_CONTENT', '/nergens', 'Hier is geen map met inhoud.'],
    ['nieuw.ts', 'HANDREIKING_CONTENT', '/nergens', '/nergens is geen map met inhoud.'],
    ['write-schemas.ts', 'HANDREIKING_CONTENT', '/nergens', '/nergens is geen map met inhoud.'],
  ])('%s says in words that %s cannot be «%s», and leaves nothing behind', (script, setting, value, said) => {
    const here = mkdtempSync(path.join(tmpdir(), 'hier-'));
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', path.join(root, 'scripts', 'language.ts'), path.join(root, 'scripts', script), 'casus', 'Een casus'],
      { cwd: here, encoding: 'utf8', timeout: 20_000, env: { ...process.env, [setting]: value } },
    );
    expect([status, readdirSync(here), existsSync('/nergens')]).toEqual([1, [], false]);
    expect(stderr).toContain(said);
    expect(stderr).not.toMatch(/^\s+at /m);
    rmSync(here, { recursive: true });
  });

  test('finds the files of packages from any folder', () => {
    const module = path.join(root, 'src', 'kept', 'package-file.ts');
    const code = `import(${JSON.stringify(module)}).then(({ packageFile }) => console.log(packageFile('uqr')))`;
    const found = execFileSync(process.execPath, ['-e', code], { cwd: tmpdir(), encoding: 'utf8' });
    expect(existsSync(found.trim())).toBe(true);
  });
});
