import { existsSync, readFileSync } from 'node:fs';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { site } from '../../src/schema/site.ts';
import { filesOf } from '../../scripts/handreiking/new-files.ts';
import { perspectievenFrom, usual } from '../../scripts/handreiking/answers.ts';
import { overlayOf } from './overlay.ts';

interface Kinds {
  soorten: { soort: string }[];
}

const { scripts: inGenerator } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const newPackage =
  filesOf({
    ...{ naam: 'A', voorWie: 'b', perspectieven: perspectievenFrom([], []), contact: 'a@example.org' },
    ...{ soorten: usual, today: '2026-01-01', generator: 'file:..' },
  }).get('package.json') ?? '{}';
const { scripts: inNew } = JSON.parse(newPackage) as { scripts: Record<string, string> };

// The examples are laid over the handreiking of the tests whose kinds they name.
describe.each([
  ['docs/MAKERS.md', 'en'],
  ['docs/MAKEN.md', undefined],
])('the guide for makers: %s', (file, language) => {
  const text = readFileSync(file, 'utf8');
  const block = (use: string): string => new RegExp(`\`\`\`\\w+ ${use}\\n([^]*?)\`\`\``).exec(text)?.[1] ?? '';
  const content = overlayOf('tests/fixtures/andere-handreiking/content');
  afterEach(() => content.restore());
  afterAll(() => content.close());

  test('names commands that are there, in a new handreiking too', () => {
    const commands = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
    expect(commands.length).toBeGreaterThan(12);
    expect(commands.filter((name) => !(name in inNew) && name !== 'nieuw-handreiking')).toEqual([]);
    expect(Object.values(inNew).filter((command) => !/^(?:handreiking |npm run check$)/.test(command))).toEqual([]);
    expect(Object.keys(inGenerator)).toContain('nieuw-handreiking');
  });

  test('names files that are there', () => {
    const links = [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, link = '']) => link).filter((link) => !link.startsWith('http'));
    expect(links.length).toBeGreaterThan(1);
    expect(links.filter((link) => !existsSync(new URL(link, `file://${process.cwd()}/${file}`)))).toEqual([]);
  });

  test('has a site.yaml that is accepted as it stands, with its inks', () => {
    const yaml = block('site');
    expect((parse(yaml) as { taal?: string }).taal).toBe(language);
    expect(site.safeParse(parse(yaml)).error?.issues ?? []).toEqual([]);
    content.write('site.yaml', `${yaml}${block('inkten')}`);
    expect(content.report()).toBe('geen fouten');
  });

  test('has kinds that are accepted, over those that the entries there need', () => {
    const own = parse(block('soorten')) as Kinds;
    const there = parse(readFileSync('tests/fixtures/andere-handreiking/content/soorten.yaml', 'utf8')) as Kinds;
    const others = there.soorten.filter(({ soort }) => !own.soorten.some((one) => one.soort === soort));
    expect(own.soorten.length).toBeGreaterThan(1);
    content.write('soorten.yaml', stringify({ soorten: [...others, ...own.soorten] }));
    expect(content.report()).toBe('geen fouten');
  });

  test('has an entry that is right', () => {
    const name = /```mdx entry (\S+)/.exec(text)?.[1] ?? '';
    content.write(name, block(`entry ${name}`));
    expect(content.report()).toBe('geen fouten');
  });
});
