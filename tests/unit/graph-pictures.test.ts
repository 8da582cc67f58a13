import { expect, test } from 'vitest';
import { readContent } from '../../src/graph/read-content.ts';
import { kinds } from '../../src/schema/index.ts';
import { folderWith, pixel } from './made-folder.ts';

const site = { 'site.yaml': 'naam: Tuin\n' };
const said = (folder: string) =>
  readContent({ folder, shown: 'inhoud', kinds, memory: new Map() }).problems.map(
    ({ file, line, message }) => `${file}:${line} ${message}`,
  );

test.each(['foto.jpeg', 'foto-2.png', 'f.webp', 'f.avif'])('takes the picture %s by what is in it', (name) =>
  expect(said(folderWith({ ...site, [`afbeeldingen/${name}`]: pixel }))).toEqual([]),
);

test.each([
  ['', /«a.png» is leeg/],
  [pixel.subarray(0, 40), /«a.png» is niet heel/],
  ['<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>', /«a.png» is van binnen een ander soort beeld \(svg\)/],
])('a picture that holds %j is none', (bytes, expected) =>
  expect(said(folderWith({ ...site, 'afbeeldingen/a.png': bytes }))).toEqual([expect.stringMatching(expected)]),
);
