import { expect, test } from 'vitest';
import { bareNames } from '../../src/graph/bare-names.ts';
import type { Lookup } from '../../src/graph/dead-references.ts';
import { kinds } from '../../src/schema/index.ts';
import { entryOf, rawOf } from './made.ts';

const lookup = (): Lookup => ({
  kinds,
  concepts: new Set(),
  renamed: new Map(),
  entries: new Map(['modellen/wiel', 'literatuur/groen-2020'].map((id) => [id, entryOf(id)])),
});

/** What is said of a text, whose first line is the fourth of its file. */
const said = (text: string): string[] =>
  bareNames(rawOf('casussen/los', `---\ntitel: A\n---\n${text}\n`), lookup()).map(
    ({ line, field, message }) => `${line}${field}: ${message.replace(/ is de naam.*$/, '')}`,
  );

test.each([
  ['Zie modellen/wiel nu.', ['4: «modellen/wiel»']],
  ['Zie /modellen/wiel/ nu.', ['4: «modellen/wiel»']],
  ['(modellen/wiel)', ['4: «modellen/wiel»']],
  ['Eerst.\n\nDan een regel\nen literatuur/groen-2020.', ['7: «literatuur/groen-2020»']],
  ['modellen/wiel en\nliteratuur/groen-2020', ['4: «modellen/wiel»', '5: «literatuur/groen-2020»']],
  ['- **modellen/wiel**', ['4: «modellen/wiel»']],
])('%s is the name of an entry without its brackets', (text, found) => expect(said(text)).toEqual(found));

test.each([
  'Zie modellen/weg.',
  'Zie modellen/wielen en modellen/wiel-twee.',
  'Zie mijn-modellen/wiel, x.modellen/wiel en oude/modellen/wiel.',
  'Zie modellen/wiel/deel.',
  '`modellen/wiel`',
  '[modellen/wiel](/modellen/wiel/)',
  '[**modellen/wiel**](/modellen/wiel/)',
  '[[modellen/wiel|modellen/wiel]]',
  '[modellen/wiel][r]\n\n[r]: /modellen/wiel/',
])('%s says nothing', (text) => expect(said(text)).toEqual([]));

test('a line of which something else is said already says no more', () => {
  expect(said('Zie [modellen/wiel] nu.')).toEqual([]);
  expect(said('Zie [dit] nu.\n\nEn modellen/wiel.')).toEqual(['6: «modellen/wiel»']);
});

test('an entry without a text has none', () => {
  const { id, collection, slug, file, data, lineOf, writtenAt } = rawOf('casussen/los', '---\ntitel: A\n---\n');
  expect(bareNames({ id, collection, slug, file, data, lineOf, writtenAt }, lookup())).toEqual([]);
});
