import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { site } from '../../src/schema/site.ts';
import { overlayOf } from './overlay.ts';

const garden = overlayOf('tests/fixtures/klein/content');
afterAll(() => garden.close());

describe('the guide for makers of another handreiking', () => {
  const english = readFileSync('docs/MAKERS.md', 'utf8');

  test('names commands that are there', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const commands = [...english.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
    expect(commands.length).toBeGreaterThan(12);
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('has a site.yaml that is accepted as it stands', () => {
    const [, yaml = ''] = /```yaml site\n([^]*?)```/.exec(english) ?? [];
    // Its foot leads to a page that the small handreiking has.
    const parsed = site.safeParse(parse(yaml));
    expect(parsed.error?.issues ?? []).toEqual([]);
    garden.write('site.yaml', yaml);
    expect(garden.report()).toBe('geen fouten');
  });
});
