import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { vocabulary } from '../../src/components/text/vocabulary.ts';
import { kindNames } from '../../src/figures/kinds.ts';
import { readContent } from '../../src/graph/read-content.ts';
import { openMemory } from '../../src/graph/read-file.ts';
import { guide, guideFiles } from '../../src/guide/guide-files.ts';
import { kinds } from './own-content.ts';

const text = readFileSync(guide, 'utf8');

test('its tables, examples and pictures are those of today: npm run leesmij writes them', async () => {
  const files = await guideFiles(path.resolve('.'), kinds);
  for (const [name, content] of files) expect(readFileSync(name, 'utf8'), name).toBe(content);
  const pictures = readdirSync('docs/leesmij').filter((name) => name.endsWith('.svg'));
  expect(pictures.map((name) => `docs/leesmij/${name}`).sort()).toEqual(
    [...files.keys()].filter((name) => name.endsWith('.svg')).sort(),
  );
});

test('a handreiking without one gets one with all that is made', async () => {
  const file = 'content/LEESMIJ.md';
  const files = await guideFiles(path.resolve('.'), kinds, { base: 'tests/fixtures/instrumenten/content', file });
  const begun = files.get(file) ?? '';
  const partsOf = (guideText: string) => guideText.match(/<!-- gemaakt:(\w+) -->[^]*?<!-- tot hier -->/g);
  expect(partsOf(begun)).toEqual(partsOf(text));
});

test('it shows every kind, figure, working sheet and component', () => {
  for (const { enkelvoud, naam } of kinds.list) expect(text).toContain(`| ${enkelvoud} | \`content/${naam}/\` |`);
  for (const name of [...kindNames, 'stellingen', 'keuzehulp', 'kwadrant', 'balans', 'raster', 'invulblad'])
    expect(text).toContain(`\n#### ${name}\n`);
  for (const name of vocabulary.keys()) expect(text).toContain(`**\`<${name}>\`**`);
});

test('it is no part of the content', () => {
  const { problems } = readContent({ folder: 'content', shown: 'content', kinds, memory: openMemory('content') });
  expect(problems.filter(({ file }) => file.endsWith('.md') || file.endsWith('.txt'))).toEqual([]);
});

test('its links and pictures lead somewhere', () => {
  const anchors = [...text.matchAll(/^##+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .replaceAll(' ', '-'),
  );
  // What stands between marks of code or in a block is an example.
  const prose = text.replace(/^```[^]*?^```$/gm, '').replace(/`[^`\n]*`/g, '');
  for (const [, address = ''] of prose.matchAll(/\]\(([^)]+)\)/g)) {
    if (address.startsWith('#')) expect(anchors).toContain(decodeURI(address.slice(1)));
    else expect(existsSync(path.join('content', address)), address).toBe(true);
  }
});
