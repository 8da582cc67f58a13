import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownEnvironment } from '../../../src/build/own-environment.ts';
import { choiceFrom } from '../mutations/mutation.ts';
import { editContent, type Edit } from './edits.ts';

// A site that is built again after edits, from what was kept, is to the byte the site that is built from nothing. Another content, such as
// the whole one, with REBUILD_CONTENT.
const scratch = mkdtempSync(path.join(tmpdir(), 'opnieuw-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const content = path.join(scratch, 'inhoud');
const environment = { ...process.env };
ownEnvironment(environment);

function build(store: string, site: string): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts', '--zonder-papier'], {
    encoding: 'utf8',
    env: {
      ...environment,
      HANDREIKING_CONTENT: content,
      HANDREIKING_STORE: path.join(scratch, store),
      HANDREIKING_OUT: path.join(scratch, site),
      SITE_URL: 'https://anders.example/',
    },
  });
  expect(status, stdout + stderr).toBe(0);
}

/** Every file of a built site with a hash of what it holds. */
const filesOf = (site: string): Record<string, string> => {
  const folder = path.join(scratch, site);
  const hashOf = (name: string): string =>
    createHash('sha256')
      .update(readFileSync(path.join(folder, name)))
      .digest('hex');
  const names = globSync('**/*', { cwd: folder }).filter((name) => statSync(path.join(folder, name)).isFile());
  return Object.fromEntries(names.sort().map((name) => [name, hashOf(name)]));
};

const all: readonly Edit[] = ['sentence', 'link', 'heading', 'title', 'gist', 'relation', 'new', 'removed'];

describe('a site that is built again', () => {
  const choice = choiceFrom(18);
  beforeAll(() => {
    cpSync(process.env['REBUILD_CONTENT'] ?? 'tests/fixtures/andere-handreiking/content', content, { recursive: true });
    build('bewaard', 'weer');
  }, 300_000);

  test.each<[string, Edit[]]>([
    [
      'sentences of texts and ways of asking',
      Array.from({ length: 18 }, (_, number): Edit => (number % 6 ? 'sentence' : 'asked')),
    ],
    ['texts and their links', Array.from({ length: 16 }, (_, number): Edit => (number % 2 ? 'link' : 'sentence'))],
    ['anything', Array.from({ length: 16 }, (_, number) => all[number % all.length] ?? 'sentence')],
  ])(
    'after edits of %s is as if it was built for the first time',
    (_, kinds) => {
      editContent(content, kinds, choice);
      build('bewaard', 'weer');
      build(`leeg-${kinds.join('')}`.slice(0, 20), 'nieuw');
      expect(filesOf('weer')).toEqual(filesOf('nieuw'));
    },
    600_000,
  );
});
