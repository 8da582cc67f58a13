import { describe, expect, test } from 'vitest';
import { endings, meantName, pictureEndings, plainName } from '../../src/graph/names.ts';

test.each([
  ['Het Ronde  Wiel', 'het-ronde-wiel'],
  ['één_wiel – nu', 'een-wiel-nu'],
  ['het%20wiel', 'het-wiel'],
  ['wiel.v2...nieuw', 'wiel-v2-nieuw'],
  ['- wiel -', 'wiel'],
  ['wiel -- twee', 'wiel-twee'],
  ["Jan's wiel (1)", 'jans-wiel-1'],
])('%s stands in an address as %s', (name, plain) => expect(plainName(name)).toBe(plain));

describe('the name that a file was meant to have', () => {
  test.each([
    ['Wiel.mdx', [], 'wiel.mdx'],
    ['wiel.md', [], 'wiel.mdx'],
    ['wiel.MDX.txt', [], 'wiel.mdx'],
    ['wiel .markdown', [], 'wiel.mdx'],
    ['wiel', [], 'wiel.mdx'],
    ['wiel.yml', [], 'wiel.yaml'],
    ['wiel.txt', [], 'wiel.mdx'],
    ['wiel.txt', ['wiel.mdx'], 'wiel.vragen.txt'],
    ['wiel.txt', ['wiel.yaml'], 'wiel.vragen.txt'],
    ['wiel.txt', ['dip.mdx'], 'wiel.mdx'],
    ['wiel.txt', ['dip.mdx', 'wiel.mdx'], 'wiel.vragen.txt'],
    ['wiel.md', ['wiel.yaml'], 'wiel.mdx'],
    ['wiel-vragen.txt', [], 'wiel.vragen.txt'],
    ['wiel vraag', [], 'wiel.vragen.txt'],
    ['wiel.vragen.md', [], 'wiel.vragen.txt'],
    ['Wiel.mdx', ['wiel.mdx'], undefined],
    ['wiel.docx', [], undefined],
    ['???.mdx', [], undefined],
  ])('of %s beside %j is %s', (name, others, meant) => expect(meantName(name, others)).toBe(meant));

  test('is said with the rule of its kind', () => {
    expect(endings('wiel.mdx')).toMatch(/eindigend op \.mdx of \.yaml\. Noem het «wiel\.mdx»$/);
    expect(endings('wiel.vragen.txt')).toMatch(/eindigend op \.vragen\.txt\. Noem het «wiel\.vragen\.txt»$/);
    expect(endings(undefined)).toMatch(/eindigend op \.mdx of \.yaml$/);
  });
});

test.each([
  ['Foto.JPG', /Noem het «foto\.jpg»/],
  ['mijn foto.v2.png', /Noem het «mijn-foto-v2\.png»/],
  ['plaatje.gif', /«plaatje\.png»/],
  ['Plaatje.TIF', /«plaatje\.png»/],
  ['plaatje.tiff', /«plaatje\.png»/],
])('the picture %s is told how it should be called', (name, told) => expect(pictureEndings(name)).toMatch(told));

test.each(['brief.docx', 'xgif', 'foto.xgif', 'foto.gifx', 'foto'])('of %s only the rule is told', (name) => {
  expect(pictureEndings(name)).not.toMatch(/«/);
});
