import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { freeLock, takeLock } from '../../src/build/build-lock.ts';
import { mendTarget, replaceSite, type TargetFolders } from '../../src/build/swap.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'wissel-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const folders = (): TargetFolders => {
  const at = (name: string): string => path.join(folder, name);
  return {
    target: at('site'),
    workplace: at('werk'),
    paper: at('papier'),
    whole: at('klaar'),
    old: at('oud'),
    lock: at('slot'),
  };
};

/** The folders that an interrupted build left, each with the site that it holds. */
function leave(state: Partial<Record<keyof TargetFolders, string>>): void {
  for (const [name, place] of Object.entries(folders())) {
    const content = new Map(Object.entries(state)).get(name);
    if (content === undefined) continue;
    mkdirSync(place);
    writeFileSync(path.join(place, 'kennis.json'), content);
  }
}
const standing = (): string | undefined =>
  existsSync(folders().target) ? readFileSync(path.join(folders().target, 'kennis.json'), 'utf8') : undefined;

describe('a build that stopped', () => {
  test.each([
    ['before anything', { target: 'oud' }, 'oud', false],
    ['while it worked', { target: 'oud', workplace: 'half', paper: 'half' }, 'oud', true],
    ['the first time, while it worked', { workplace: 'half' }, undefined, true],
    ['when the new site was whole', { target: 'oud', whole: 'nieuw' }, 'nieuw', true],
    ['between the two renames', { old: 'oud', whole: 'nieuw' }, 'nieuw', true],
    ['when the old site was not yet gone', { target: 'nieuw', old: 'oud' }, 'nieuw', true],
    ['in an edition that knew no whole site', { old: 'oud', workplace: 'half' }, 'oud', true],
    ['twice', { target: 'oud', whole: 'nieuw', old: 'ouder', workplace: 'half' }, 'nieuw', true],
  ] as const)('%s: a whole site stands, and nothing is left beside it', (_, state, expected, isSaid) => {
    leave(state);
    const said = mendTarget(folders());
    expect(standing()).toBe(expected);
    expect(readdirSync(folder)).toEqual(expected ? ['site'] : []);
    expect(said === undefined).toBe(!isSaid);
    if (said) expect(said).toMatch(/^Een eerder bouwen is halverwege gestopt\. .*opgeruimd\.$/);
  });

  test('and one that ends puts the new site in the place of the old', () => {
    leave({ target: 'oud', workplace: 'nieuw' });
    replaceSite(folders());
    expect([standing(), readdirSync(folder)]).toEqual(['nieuw', ['site']]);
  });
});

describe('a swap', () => {
  const swap = path.resolve(import.meta.dirname, '../../src/build/swap.ts');
  const breaker = path.resolve(import.meta.dirname, '../site/broken-machine.mjs');
  const code = `import { replaceSite } from ${JSON.stringify(swap)}; replaceSite(JSON.parse(process.argv[1]));`;
  /** Swaps in a process of its own, which the machine fails at a call. */
  const swapBroken = (at: string) =>
    spawnSync(process.execPath, ['--import', breaker, '--input-type=module', '-e', code, JSON.stringify(folders())], {
      encoding: 'utf8',
      env: { ...process.env, BREAK: at, BREAK_AT: folder },
    });

  test.each([
    ['rename:1:KILL', ['site', 'werk'], 'oud'],
    ['rename:2:KILL', ['klaar', 'site'], 'nieuw'],
    ['rename:3:KILL', ['klaar', 'oud'], 'nieuw'],
    ['rm:2:KILL', ['oud', 'site'], 'nieuw'],
  ])('that is killed at %s: the next build finds %j, and makes one whole site of it', (at, left, expected) => {
    leave({ target: 'oud', workplace: 'nieuw' });
    expect(swapBroken(at).signal).toBe('SIGKILL');
    expect(readdirSync(folder).sort()).toEqual(left);
    mendTarget(folders());
    expect([standing(), readdirSync(folder)]).toEqual([expected, ['site']]);
  });

  test('that cannot remove the site before ends well: the next build removes it', () => {
    leave({ target: 'oud', workplace: 'nieuw' });
    expect(swapBroken('rm:2:EROFS').stderr).toBe('');
    expect([standing(), readdirSync(folder).sort()]).toEqual(['nieuw', ['oud', 'site']]);
    mendTarget(folders());
    expect(readdirSync(folder)).toEqual(['site']);
  });
});

describe('a lock', () => {
  const write = (holder: object | string): void =>
    writeFileSync(folders().lock, typeof holder === 'string' ? holder : JSON.stringify(holder));

  test('is taken, and free again', () => {
    expect(takeLock(folders().lock)).toBeUndefined();
    expect(existsSync(folders().lock)).toBe(true);
    freeLock(folders().lock);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('of a build that is at work is left alone, and who asks is told', () => {
    // The first process of a machine is always there.
    write({ pid: 1, host: hostname() });
    expect(takeLock(folders().lock)).toMatch(/^Daar bouwt al iets anders \(proces 1\)\. Wacht/);
    write({ pid: 4, host: 'een-andere-machine' });
    expect(takeLock(folders().lock)).toContain('proces 4 op een-andere-machine');
  });

  test.each([[{ pid: 2 ** 22 + 1, host: hostname() }], ['half geschr'], [''], [{ pid: 'x' }]])(
    'that is left over (%j) is taken',
    (left) => {
      write(left);
      expect(takeLock(folders().lock)).toBeUndefined();
      expect(JSON.parse(readFileSync(folders().lock, 'utf8'))).toEqual({ pid: process.pid, host: hostname() });
    },
  );
});
