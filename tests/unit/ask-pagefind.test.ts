import { expect, test } from 'vitest';
import { askerOf } from '../../src/search/ask-pagefind.ts';
import { asItComes, textOnly, wordingFit } from '../../src/search/full-text.ts';

test('a change of settings waits for what was asked before, and nothing is asked under the wrong ones', async () => {
  const log: string[] = [];
  let settings: unknown;
  const pagefind = {
    options: (options: object) => {
      settings = (options as { ranking: unknown }).ranking;
      return Promise.resolve();
    },
    search: async (term: string | null) => {
      const before = settings;
      await new Promise((resolve) => setTimeout(resolve, 5));
      log.push(`${term} ${before === textOnly.ranking ? 'text' : 'wording'} ${before === settings}`);
      return { results: [{ id: 'nl_a', score: 1 }] };
    },
  };
  const asker = askerOf(pagefind, {});
  const [text, wording] = await Promise.all([asker.text('een'), asker.wording(['twee', 'drie']), asker.text('vier')]);
  expect(log.sort()).toEqual(['drie wording true', 'een text true', 'twee wording true', 'vier text true']);
  expect(text).toEqual([{ id: 'a', score: 1 }]);
  expect(wording).toHaveLength(2);
  expect(asItComes).not.toEqual(textOnly);
});

test('in the wording of a question a rare word counts more than a common one, and every word counts', () => {
  const common = Array.from({ length: 60 }, (_, index) => ({ id: `c${index}`, score: 2 }));
  const fit = wordingFit([common, [{ id: 'rare', score: 2 }], [{ id: 'c1', score: 2 }]], 100);
  expect(fit.get('rare') ?? 0).toBeGreaterThan(fit.get('c0') ?? 0);
  expect(fit.get('c1') ?? 0).toBeGreaterThan(fit.get('rare') ?? 0);
  expect(wordingFit([], 100).size).toBe(0);
});
