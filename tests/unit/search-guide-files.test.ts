import { describe, expect, test } from 'vitest';
import { guideFiles } from '../../src/output/guide-files.ts';
import type { Guide } from '../../src/search/guide.ts';
import { dutch, kinds, records } from './small-search.ts';

const perspectieven = [{ waarde: 'samen', naam: 'Samenwerking' }];

describe('the guide', () => {
  const written = guideFiles(records, { kinds, perspectieven }, dutch);
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
    const [other, ...others] = guideFiles(records, { kinds: renamed, perspectieven }, dutch);
    expect(others.map(({ text }) => text)).toEqual(written.slice(1).map(({ text }) => text));
    expect({ ...(JSON.parse(other?.text ?? '') as Guide), kinds: [], stamp: '' }).toEqual({ ...guide, kinds: [], stamp: '' });
  });
  test('does not take a slip in a way of asking for a word of the site', () => {
    const slipped = records.map((one) => (one.id === 'a' ? { ...one, asked: ['het ijs brkeen', 'breken'] } : one));
    const [wijzer] = guideFiles(slipped, { kinds, perspectieven }, dutch);
    const words = (JSON.parse(wijzer?.text ?? '') as Guide).words.split(' ');
    expect(words).toContain('breken');
    expect(words).not.toContain('brkeen');
  });
  test('names every file by what is in all of them', () => {
    expect(written.slice(1).every(({ name }) => name.endsWith(`-${guide.stamp}.txt`))).toBe(true);
  });
});
