import { beforeAll, describe, expect, test } from 'vitest';
import { guideFiles } from '../../src/output/guide-files.ts';
import { toParts } from '../../src/output/index-columns.ts';
import { stem } from '#language/stemming.ts';
import { ColumnReader, oddsOf } from '../../src/search/columns.ts';
import { settledOdds } from '../../src/search/settled-odds.ts';
import type { Guide } from '../../src/search/guide.ts';
import { readQuestionFile } from '../../src/search/question-file.ts';
import { dutch, kinds, records } from './small-search.ts';

const perspectieven = [{ waarde: 'samen', naam: 'Samenwerking' }];

/** The guide in the first of some files. */
async function guideIn([first]: ReturnType<typeof guideFiles>['files']): Promise<Guide> {
  if (typeof first?.content !== 'object') throw new Error('no bytes');
  return (await readQuestionFile(first.content)).guide;
}

describe('the guide', () => {
  const written = guideFiles(records, { kinds, perspectieven }, dutch);
  let guide: Guide;
  beforeAll(async () => {
    guide = await guideIn(written.files);
  });
  test('names the most used word of each stem once', () => {
    const { words } = guide;
    const stems = words.map(stem);
    expect(stems).toEqual([...new Set(stems)].sort());
    expect(words).toContain('vertrouwen');
    expect(guide.spread).toHaveLength(words.length);
  });
  test('hands the page the kinds and perspectieven with their names', () => {
    expect(guide.kinds[0]).toEqual({ collection: 'kernvragen', naam: 'Een van kernvragen', turn: 0 });
    expect(guide.perspectieven).toEqual([{ waarde: 'samen', naam: 'Samenwerking' }]);
    expect(guide.otherNames).toEqual([['iza', 'integraal zorgakkoord']]);
    expect(guide).toMatchObject({ isWhole: true, partStarts: [0], answersPerFile: 64 });
  });
  test('is the same when a kind is called otherwise, but for that name', async () => {
    const renamed = kinds.map((kind) => ({ ...kind, naam: 'Anders' }));
    const other = guideFiles(records, { kinds: renamed, perspectieven }, dutch);
    expect(other.files.slice(1).map(({ content }) => content)).toEqual(written.files.slice(1).map(({ content }) => content));
    expect({ ...(await guideIn(other.files)), kinds: [] }).toEqual({ ...guide, kinds: [] });
    expect(other.stamp).not.toBe(written.stamp);
  });
  test('does not take a slip in a way of asking for a word of the site', async () => {
    const slipped = records.map((one) => (one.id === 'a' ? { ...one, asked: ['het ijs brkeen', 'breken'] } : one));
    const { words } = await guideIn(guideFiles(slipped, { kinds, perspectieven }, dutch).files);
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
  const columns = [column(100_000), column(8000), column(3000), column(4999), column(1)];
  const odds = oddsOf(columns);
  expect(toParts([column(100_000), column(10_000)], odds)).toEqual({ starts: [0], files: [] });
  const { starts, files } = toParts(columns, odds);
  expect(starts).toEqual([0, 1, 2, 4]);
  const read = files.flatMap((bytes, part) => {
    const words = (starts[part + 1] ?? 5) - (starts[part] ?? 0);
    const reader = new ColumnReader(bytes, words, settledOdds(odds));
    return Array.from({ length: words }, (_, word) => reader.postingsOf(word));
  });
  expect(read).toEqual(columns);
});
