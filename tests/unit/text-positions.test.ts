import { expect, test } from 'vitest';
import { visit } from 'unist-util-visit';
import { parseText } from '../../src/text/parse.ts';

test('addresses that become links after reading, and the words beside them, have the line that they stand on', () => {
  const { tree } = parseText('# A\n\neen\ntwee [https://a.nl zo]\nvijf\nzes *zeven\n[https://b.nl* acht\n\n!www.c.nl');
  const lines: [string, number | undefined, number | undefined, number | undefined][] = [];
  if (tree) {
    visit(tree, ['link', 'text'], (node) => {
      const words = node.type === 'link' ? node.url : 'value' in node ? node.value : '';
      lines.push([words, node.position?.start.line, node.position?.start.column, node.position?.end.line]);
    });
  }
  expect(lines.filter(([words]) => /http|vijf|een\n/.test(words))).toEqual([
    ['een\ntwee [', 3, 1, 3],
    ['https://a.nl', 4, 1, 4],
    ['https://a.nl', 4, 1, 4],
    [' zo]\nvijf\nzes ', 4, 1, 4],
    ['https://b.nl', 7, 1, 7],
    ['https://b.nl', 7, 1, 7],
    ['http://www.c.nl', 9, 1, 9],
  ]);
});
