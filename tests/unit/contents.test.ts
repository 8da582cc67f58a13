import { describe, expect, test } from 'vitest';
import { parseText } from '../../src/text/parse.ts';
import { headingsOf } from '../../src/text/headings.ts';
import { contentsOf, lengthOf } from '../../src/views/contents.ts';
import { entryOf } from './small-graph.ts';

const end = [{ titel: 'Bron', anchor: 'bron' }];

/** An entry with so many headings and so many words in all. */
function written(headings: number, words: number) {
  const each = Math.ceil((words - headings) / headings);
  const text = Array.from({ length: headings }, (_, index) => `## Kop${index}\n\n${'woord '.repeat(each)}`).join('\n\n');
  const parsed = parseText(text);
  if (!parsed.tree) throw new Error('The text did not parse');
  return { ...entryOf('adviezen/x'), text: parsed, headings: headingsOf(parsed.tree, () => '') };
}

const anchors = (headings: number, words: number, before: typeof end = []) =>
  contentsOf(written(headings, words), { before, after: [], end }).map(({ anchor }) => anchor);

describe('the contents list of a page', () => {
  test('names the headings, and the end of the page', () => expect(anchors(3, 330)).toEqual(['kop0', 'kop1', 'kop2', 'bron']));

  test('is absent on a page with two headings, however long', () => expect(anchors(2, 900)).toEqual([]));

  test('is absent on a short page, however many headings', () => expect(anchors(5, 200)).toEqual([]));

  test('counts a figure as a heading and a hundred words', () => {
    expect(anchors(2, 230, [{ titel: 'In beeld', anchor: 'figuur' }])[0]).toBe('figuur');
    expect(anchors(2, 150, [{ titel: 'In beeld', anchor: 'figuur' }])).toEqual([]);
  });

  test('counts open groups of links, and names them after the text', () => {
    const groups = [{ titel: 'Modellen', anchor: 'groep-modellen' }];
    const all = contentsOf(written(2, 230), { before: [], after: [], groups, end });
    expect(all.map(({ anchor }) => anchor)).toEqual(['kop0', 'kop1', 'groep-modellen', 'bron']);
  });

  test('a text is as long as its words; a list and a table count', () => {
    const text = parseText('Een twee.\n\n- drie\n- vier\n\n| vijf | zes |\n| --- | --- |\n| zeven | acht |\n');
    expect(lengthOf({ ...entryOf('adviezen/x'), text })).toBe(8);
  });
});
