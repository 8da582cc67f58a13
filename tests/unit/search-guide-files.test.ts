import { describe, expect, test } from 'vitest';
import { guideFiles } from '../../src/output/guide-files.ts';
import { toParts } from '../../src/output/index-columns.ts';
import { readColumns } from '../../src/search/columns.ts';
import type { Guide } from '../../src/search/guide.ts';
import { readQuestionFile } from '../../src/search/question-file.ts';
import { dutch, kinds, records } from './small-search.ts';

const perspectieven = [{ waarde: 'samen', naam: 'Samenwerking' }];

/** The guide in the first of some files. */
function guideIn([first]: ReturnType<typeof guideFiles>['files']): Guide {
  if (typeof first?.content !== 'object') throw new Error('no bytes');
  return readQuestionFile(first.content).guide;
}

describe('the guide', () => {
  const written = guideFiles(records, { kinds, perspectieven }, dutch);
  const guide = guideIn(written.files);
  test('names the most used word of each stem once', () => {
    const words = guide.words.split(' ');
    expect(words).toEqual([...words].sort());
    expect(words).toContain('vertrouwen');
    expect(guide.spread).toHaveLength(words.length);
  });
  test('hands the page the kinds and perspectieven with their names', () => {
    expect(guide.kinds[0]).toEqual({ collection: 'kernvragen', naam: 'Een van kernvragen', turn: 0 });
    expect(guide.perspectieven).toEqual([{ waarde: 'samen', naam: 'Samenwerking' }]);
    expect(guide.otherNames).toEqual([['iza', 'integraal zorgakkoord']]);
    expect(guide).toMatchObject({ isWhole: true, partStarts: [0], answersPerFile: 64 });
  });
  test('is the same when a kind is called otherwise, but for that name', () => {
    const renamed = kinds.map((kind) => ({ ...kind, naam: 'Anders' }));
    const other = guideFiles(records, { kinds: renamed, perspectieven }, dutch);
    expect(other.files.slice(1).map(({ content }) => content)).toEqual(written.files.slice(1).map(({ content }) => content));
    expect({ ...guideIn(other.files), kinds: [] }).toEqual({ ...guide, kinds: [] });
    expect(other.stamp).not.toBe(written.stamp);
  });
  test('does not take a slip in a way of asking for a word of the site', () => {
    const slipped = records.map((one) => (one.id === 'a' ? { ...one, asked: ['het ijs brkeen', 'breken'] } : one));
    const words = guideIn(guideFiles(slipped, { kinds, perspectieven }, dutch).files).words.split(' ');
    expect(words).toContain('breken');
    expect(words).not.toContain('brkeen');
  });
  test('names every file by what is in all of them, the same in every run', () => {
    expect(written.stamp).toMatch(/^[0-9a-f]{8}$/);
    expect(written.files.every(({ name }) => new RegExp(`-${written.stamp}\\.(bin|txt)$`).test(name))).toBe(true);
    expect(guideFiles(records, { kinds, perspectieven }, dutch)).toEqual(written);
  });
});

test('many postings are cut in parts, each with the words it begins with', () => {
  const column = (size: number) => Array.from({ length: size }, (_, record) => ({ record, level: 1, namedBy: undefined }));
  expect(toParts([column(100_000), column(10_000)])).toEqual({ starts: [0], files: [] });
  const columns = [column(100_000), column(8000), column(3000), column(4999), column(1)];
  const { starts, files } = toParts(columns);
  expect(starts).toEqual([0, 1, 2, 4]);
  expect(files.map((bytes, part) => readColumns(bytes, (starts[part + 1] ?? 5) - (starts[part] ?? 0)))).toEqual([
    [columns[0]],
    [columns[1]],
    [columns[2], columns[3]],
    [columns[4]],
  ]);
});
