import { expect, test } from 'vitest';
import { passageFor } from '../../src/islands/passages.ts';
import type { Fragment } from '../../src/search/fragment.ts';

const content = 'Een instrument voor de raad. Leg de vragen aan de raad van toezicht voor in een gesprek.';

/** Where the answer leads whose text has these anchors before its sentence. */
async function led(anchors: Fragment['anchors']): Promise<string> {
  const fragment = { url: '', content, meta: {}, filters: {}, anchors };
  const site = { textOf: () => Promise.resolve(fragment) };
  const answer = { title: 'Vragen', kort: 'Kort.', page: '/instrumenten/x/', fragment: () => Promise.resolve('x') };
  return (await passageFor(site, answer, ['toezicht'])).url;
}

test('an answer leads to the heading above its sentence, and never into the form of an instrument', async () => {
  const form = { element: 'span', id: 'leg-ernaast', location: 0 };
  expect(await led([form])).toBe('/instrumenten/x/');
  expect(await led([{ element: 'h2', id: 'zo', location: 0 }, form])).toBe('/instrumenten/x/#zo');
});
