import { expect, test } from 'vitest';
import { askerOf, fitOf, rarityOf } from '../../src/search/ask-pagefind.ts';

test('Pagefind gets its settings before its first word, and its names lose their language', async () => {
  const log: string[] = [];
  const remembered: string[] = [];
  const ask = askerOf(
    {
      options: async (options) => {
        await new Promise((resolve) => setTimeout(resolve, 5));
        log.push(Object.keys(options).sort().join(' '));
      },
      search: (term) => {
        log.push(String(term));
        return Promise.resolve({ results: [{ id: 'nl_a', score: 1 }] });
      },
    },
    { baseUrl: '/' },
    (results) => remembered.push(...results.map(({ id }) => id)),
  );
  const [one] = await Promise.all([ask('een'), ask('twee')]);
  expect(log).toEqual(['baseUrl noWorker ranking', 'een', 'twee']);
  expect(one).toEqual([{ id: 'a', score: 1 }]);
  expect(remembered).toEqual(['nl_a', 'nl_a']);
});

test('a rare word tells more than a common one, and no word tells nothing', () => {
  expect(rarityOf(100, 1)).toBeGreaterThan(rarityOf(100, 50));
  expect(rarityOf(100, 100)).toBeGreaterThan(0);
});

test('a fit lies between 0 and 1, and three places tell more than one but not three times as much', () => {
  const [once, thrice] = [fitOf(3, 1), fitOf(9, 1)];
  expect(once).toBeGreaterThan(0);
  expect(thrice).toBeGreaterThan(once);
  expect(thrice).toBeLessThan(Math.min(1, 3 * once));
});
