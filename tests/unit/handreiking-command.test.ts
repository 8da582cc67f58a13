import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'opdracht-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bin = path.resolve('bin/handreiking.mjs');
const handreiking = (cwd: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { cwd, encoding: 'utf8' });
  return { status, said: stdout + stderr };
};

describe('the command handreiking', () => {
  test('begins a handreiking and checks it, in a folder that is not the generator', () => {
    const begun = handreiking(folder, 'nieuw', 'mijn', '--perspectieven', 'De wijk, De school', '--naam', 'Samen in de wijk');
    expect(begun).toEqual({ status: 0, said: expect.stringContaining('npm install') });
    const own = path.join(folder, 'mijn');
    expect(readFileSync(path.join(own, 'content/site.yaml'), 'utf8')).toContain('Samen in de wijk');
    expect(handreiking(own, 'check')).toEqual({ status: 0, said: expect.stringContaining('ingangen in content/: geen fouten') });
    // A kind without a title is no folder to begin a handreiking in.
    expect(handreiking(own, 'nieuw', 'casus')).toEqual({ status: 1, said: expect.stringContaining('Welke titel?') });
    expect(existsSync(path.join(own, 'casus'))).toBe(false);
    // What is kept between runs stays with the project.
    expect(existsSync(path.join(own, 'node_modules/.cache/handreiking'))).toBe(true);
  });

  test('begins an English one, in which no word is Dutch, and speaks English there', () => {
    const begun = handreiking(folder, 'nieuw', 'english', '--taal', 'en', '--perspectieven', 'The street, The school');
    expect(begun).toEqual({ status: 0, said: expect.stringContaining('README.md there says what to change where.') });
    const own = path.join(folder, 'english');
    for (const file of globSync(['README.md', 'content/**/*.{mdx,yaml}'], { cwd: own }))
      expect(readFileSync(path.join(own, file), 'utf8'), file).not.toMatch(
        /\b(?:het|een|niet|voor|wat|deze|hier|eerste|tweede)\b/i,
      );
    expect(handreiking(own, 'check')).toEqual({ status: 0, said: expect.stringContaining('entries in content/: no mistakes') });
  });

  test('renames there, keeps what a release holds and makes the help for an editor', () => {
    const own = path.join(folder, 'english');
    expect(handreiking(own, 'hernoem', 'bronnen/first-source', 'bronnen/the-book').status).toBe(0);
    expect(existsSync(path.join(own, 'content/bronnen/the-book.mdx'))).toBe(true);
    expect(handreiking(own, 'uitgave').status).toBe(0);
    expect(readFileSync(path.join(own, 'content/gepubliceerd.txt'), 'utf8')).toContain('bronnen/the-book');
    const schema = path.join(own, '.vscode/schemas/kernvragen.json');
    rmSync(schema);
    expect(handreiking(own, 'schemas').status).toBe(0);
    expect(readFileSync(schema, 'utf8')).toContain('modellen');
    expect(handreiking(own, 'check').status).toBe(0);
  });

  test('says how it is used in the language that is there, and in both where there is none yet', () => {
    expect(handreiking(path.join(folder, 'english')).said).toMatch(/^How to use it/);
    expect(handreiking(path.join(folder, 'mijn')).said).toMatch(/^Zo gebruik je het(?![^]*How to use it)/);
    expect(handreiking(folder).said).toMatch(/^Zo gebruik je het[^]*How to use it/);
  });

  test('never writes over what is there', () => {
    expect(handreiking(folder, 'nieuw', 'mijn')).toEqual({
      status: 1,
      said: expect.stringContaining('hier wordt niets overschreven'),
    });
  });

  test('says how it is used, and that there is nothing to check', () => {
    expect(handreiking(folder)).toEqual({ status: 1, said: expect.stringContaining('handreiking build') });
    expect(handreiking(folder, 'check')).toEqual({ status: 1, said: expect.stringContaining('Hier is geen map «content»') });
    expect(handreiking(folder, 'nieuw', 'x', '--soorten', 'vragen')).toEqual({
      status: 1,
      said: expect.stringContaining('Kies uit: kernvragen, modellen'),
    });
  });
});
