import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..', '..');

const command = (name: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}) =>
  spawnSync(
    process.execPath,
    ['--import', path.join(root, 'scripts', 'language.ts'), path.join(root, 'scripts', `${name}.ts`), ...args],
    { cwd: tmpdir(), encoding: 'utf8', env: { ...process.env, ...environment } },
  );

describe('a command', () => {
  test('refuses a flag that it does not know, with those that there are, also from another folder', () => {
    const { status, stderr } = command('verwijder', ['--tohc', 'modellen/oud']);
    expect(stderr).toBe('--tohc bestaat hier niet. Wel: --toch.\n');
    expect(status).toBe(1);
  });

  test.each<[script: string, setting: string, value: string, said: string, args?: string[]]>([
    ['check-content.ts', 'HANDREIKING_STORE', '', 'HANDREIKING_STORE is leeg.'],
    // A folder that cannot be made there is tried for ever, where it is made at once.
    ['check-content.ts', 'HANDREIKING_STORE', '/proc/winkel', 'In /proc/winkel kan niets worden bewaard'],
    ['check-content.ts', 'HANDREIKING_STORE', import.meta.filename, `In ${import.meta.filename} kan niets worden bewaard`],
    ['zoek.ts', 'HANDREIKING_CONTENT', ' ', 'HANDREIKING_CONTENT is leeg.', ['macht']],
    ['papier.ts', 'HANDREIKING_CONTENT', '/nergens', 'Hier is geen map met inhoud.'],
    ['nieuw.ts', 'HANDREIKING_CONTENT', '/nergens', '/nergens is geen map met inhoud.', ['casus', 'Een casus']],
    ['write-schemas.ts', 'HANDREIKING_CONTENT', '/nergens', '/nergens is geen map met inhoud.'],
  ])('%s says in words that %s cannot be «%s», and leaves nothing behind', (script, setting, value, said, args = []) => {
    const here = mkdtempSync(path.join(tmpdir(), 'hier-'));
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', path.join(root, 'scripts', 'language.ts'), path.join(root, 'scripts', script), ...args],
      { cwd: here, encoding: 'utf8', timeout: 20_000, env: { ...process.env, [setting]: value } },
    );
    expect([status, readdirSync(here), existsSync('/nergens')]).toEqual([1, [], false]);
    expect(stderr).toContain(said);
    expect(stderr).not.toMatch(/^\s+at /m);
    rmSync(here, { recursive: true });
  });

  // A process costs half a second: a few are run, of the others it is read that they do the same.
  test.each([
    ['hernoem', ['modellen/a', 'modellen/b', 'c'], 'Dit is te veel: «c».'],
    ['uitgave', ['--x'], '--x bestaat hier niet. Deze opdracht heeft geen vlaggen.'],
    ['rapport', ['--onlin'], '--onlin bestaat hier niet. Wel: --online.'],
    ['nieuw-handreiking', ['--taal', 'fr', 'x'], 'De taal «fr» is er niet. Kies uit: en, nl.'],
    ['nieuw-handreiking', ['x', '--naam'], 'Zet achter --naam wat je bedoelt'],
  ])('%s %j is refused in words', (name, args, said) => {
    const { status, stderr } = command(name, args);
    expect(stderr).toContain(said);
    expect(stderr).not.toMatch(/^ {4}at /m);
    expect(status).toBe(1);
  });

  test.each(
    globSync('scripts/{hernoem,verwijder,uitgave,zoek,rapport,rapport-vragen,papier,write-schemas,*-command}.ts', { cwd: root }),
  )('%s looks at all that is typed, and says what fails in a sentence', (file) => {
    const code = readFileSync(path.join(root, file), 'utf8');
    expect(code).toMatch(/\brefuseStrange(?:Flags)?\(/);
    expect(code).toMatch(/\b(?:say|saidOf)\(/);
  });

  test('says what is wrong in the content, without a stack', () => {
    const { status, stderr } = command('rapport', [], { HANDREIKING_CONTENT: 'nergens' });
    expect(stderr).toMatch(/^nergens is geen map met inhoud/);
    expect(stderr).not.toMatch(/^ {4}at /m);
    expect(status).toBe(1);
  });

  test('finds the files of packages from any folder', () => {
    const module = path.join(root, 'src', 'kept', 'package-file.ts');
    const code = `import(${JSON.stringify(module)}).then(({ packageFile }) => console.log(packageFile('uqr')))`;
    const found = execFileSync(process.execPath, ['-e', code], { cwd: tmpdir(), encoding: 'utf8' });
    expect(existsSync(found.trim())).toBe(true);
  });
});
