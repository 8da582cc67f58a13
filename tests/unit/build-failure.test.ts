import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { failureInWords } from '../../src/build/failure.ts';
import { ownEnvironment } from '../../src/build/own-environment.ts';
import { readSettings } from '../../src/build/settings.ts';
import { stateOfTarget } from '../../src/build/target-folder.ts';

describe('what a system says when it cannot write', () => {
  const coded = (code: string): Error => Object.assign(new Error(`${code}: write`), { code });

  test.each([
    [coded('ENOSPC'), 'De schijf is vol'],
    [new Error('Pagefind: No space left on device (os error 28)'), 'De schijf is vol'],
    [new Error('Een pagina lukt niet', { cause: coded('EDQUOT') }), 'De schijf is vol'],
    [coded('EIO'), 'De schijf weigert; misschien is ze vol'],
    [coded('EROFS'), 'Op deze schijf kan niet worden geschreven'],
    [coded('EACCES'), 'Iets mag niet worden gelezen of geschreven'],
    [coded('EMFILE'), 'Er staan te veel bestanden open'],
  ])('%s is a sentence, with its own words behind it', (error, sentence) => {
    expect(failureInWords(error)).toMatch(new RegExp(`^${sentence}.*\\. .*\\(Het systeem zegt: .+\\)$`));
  });

  test('a mistake of ours is not hidden behind one', () => {
    expect(failureInWords(new TypeError('x is not a function'))).toBeUndefined();
    expect(failureInWords('een woord')).toBeUndefined();
  });
});

describe('what stands after a build that failed', () => {
  let folder = '';
  beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'stand-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const state = (isPlaced: boolean): string =>
    stateOfTarget({ ...readSettings({}, folder), target: path.join(folder, 'site'), shownTarget: 'site' }, isPlaced);
  const leave = (name: string): void => {
    mkdirSync(path.join(folder, name));
    writeFileSync(path.join(folder, name, 'kennis.json'), '{}');
  };

  test('is said: nothing, the site before, one that waits beside it, the new one', () => {
    expect(state(false)).toBe('Er staat nog geen site in site/.');
    leave('.build-site-klaar');
    expect(state(false)).toMatch(/^In site\/ staat nu niets\. De nieuwe site is af en staat ernaast: /);
    leave('site');
    expect(state(false)).toMatch(/^In site\/ staat nog die van hiervoor, heel\. De nieuwe site is af en staat ernaast: /);
    rmSync(path.join(folder, '.build-site-klaar'), { recursive: true });
    expect(state(false)).toBe('De site in site/ is nog die van hiervoor, heel en ongewijzigd.');
    expect(state(true)).toBe('De nieuwe site staat wel in site/, heel.');
  });
});

test('what a host or a test runner says is not taken for a word of the pages', () => {
  const environment = {
    PROD: '',
    DEV: '1',
    MODE: 'test',
    BASE_URL: '/x/',
    NODE_ENV: 'test',
    SITE_URL: 'https://a.nl',
    HOME: '/h',
  };
  ownEnvironment(environment);
  expect(environment).toEqual({ NODE_ENV: 'production', SITE_URL: 'https://a.nl', HOME: '/h' });
});
