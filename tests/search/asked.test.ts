import { expect, test } from 'vitest';
import { contentGraph } from '../../scripts/content-graph.ts';
import { spreadOfAsked } from '../../scripts/asked-spread.ts';
import { recordsOf } from '../../scripts/site-search.ts';

const records = recordsOf('dist', contentGraph()).filter(({ asked }) => asked.length > 0);

test('there are entries with ways of asking', () => expect(records.length).toBeGreaterThan(400));

test('each way of asking brings a word that its entry had not yet', () => {
  const same = records.filter((record) => spreadOfAsked([record])[0]?.sameWords !== 0);
  expect(same.map(({ id }) => id)).toEqual([]);
});

test('of each entry a quarter of them shares no word of the subject with its title or gist', () => {
  const alike = records.filter((record) => {
    const [spread] = spreadOfAsked([record]);
    return (spread?.apart ?? 0) < (spread?.ways ?? 0) / 4;
  });
  expect(alike.map(({ id }) => id)).toEqual([]);
});
