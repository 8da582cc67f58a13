import { describe, expect, test } from 'vitest';
import { parseText } from '../../src/text/parse.ts';
import { headingsOf } from '../../src/text/headings.ts';
import { contentsOf, lengthOf, type AroundText } from '../../src/views/contents.ts';
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

const anchors = (headings: number, words: number, more: AroundText = { end }) =>
  contentsOf(written(headings, words), more).map(({ anchor }) => anchor);

describe('the contents list of a page', () => {
  test('names the headings, and the end of the page', () => expect(anchors(2, 130)).toEqual(['kop0', 'kop1', 'bron']));

  test('is absent where it would name two places, however long the page', () => {
    expect(anchors(1, 900)).toEqual([]);
    expect(anchors(2, 900, {})).toEqual([]);
  });

  test('is absent on a short page, however many headings', () => expect(anchors(5, 80)).toEqual([]));

  test('is absent where only the tail has a name', () => {
    const text = parseText('woord '.repeat(400));
    const tail = [...end, { titel: 'Verder', anchor: 'verder' }, { titel: 'Alles', anchor: 'alles' }];
    expect(contentsOf({ ...entryOf('adviezen/x'), text }, { end: tail })).toEqual([]);
  });

  test('counts a figure as a hundred words, and a row of an open list as twenty', () => {
    const before = [{ titel: 'In beeld', anchor: 'figuur' }];
    expect(anchors(2, 40, { before, end })[0]).toBe('figuur');
    expect(anchors(2, 40, { end })).toEqual([]);
    const after = [{ titel: 'Modellen', anchor: 'groep-modellen' }];
    expect(anchors(2, 40, { after, rows: 4 })).toEqual(['kop0', 'kop1', 'groep-modellen']);
    expect(anchors(2, 40, { after, rows: 2 })).toEqual([]);
  });

  test('a text is as long as its words; a list and a table count', () => {
    const text = parseText('Een twee.\n\n- drie\n- vier\n\n| vijf | zes |\n| --- | --- |\n| zeven | acht |\n');
    expect(lengthOf({ ...entryOf('adviezen/x'), text })).toBe(8);
  });
});
