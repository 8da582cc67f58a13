import { describe, expect, test } from 'vitest';
import { guideFiles } from '../../src/output/guide-files.ts';
import type { Guide } from '../../src/search/guide.ts';
import { readTitleRow } from '../../src/search/title-row.ts';
import { kinds, records } from './small-search.ts';

describe('the guide', () => {
  const written = guideFiles(records, { kinds, perspectieven: [{ waarde: 'samen', naam: 'Samenwerking' }] });
  const guide = JSON.parse(written[0]?.text ?? '') as Guide;
  test('names the most used word of each stem once', () => {
    const words = guide.words.split(' ');
    expect(words).toEqual([...words].sort());
    expect(words).toContain('vertrouwen');
    expect(guide.spread).toHaveLength(words.length);
  });
  test('hands the page the kinds and perspectieven with their names', () => {
    expect(guide.kinds[0]).toEqual({ collection: 'kernvragen', naam: 'Een van kernvragen', lift: 1.05, turn: 0 });
    expect(guide.perspectieven).toEqual([{ waarde: 'samen', naam: 'Samenwerking' }]);
    expect(guide.otherNames).toEqual([['iza', 'integraal zorgakkoord']]);
  });
  test('is the same when a kind is called otherwise, but for that name', () => {
    const renamed = kinds.map((kind) => ({ ...kind, naam: 'Anders' }));
    const [other, ...others] = guideFiles(records, {
      kinds: renamed,
      perspectieven: [{ waarde: 'samen', naam: 'Samenwerking' }],
    });
    expect(others).toEqual(written.slice(1));
    expect({ ...(JSON.parse(other?.text ?? '') as Guide), kinds: [] }).toEqual({ ...guide, kinds: [] });
  });
  test('tells every title and address', () => {
    const rows = written.find(({ name }) => name === guide.titles[0])?.text.split('\n') ?? [];
    expect(rows).toHaveLength(records.length);
    expect(readTitleRow(rows[0] ?? '', '/').title).toBe(records[0]?.title);
  });
});
