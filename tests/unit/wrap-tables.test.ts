import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { wrapTables } from '../../src/text/wrap-tables.ts';

const table = (...rows: string[][]) =>
  h('table', [
    h('thead', [
      h(
        'tr',
        (rows[0] ?? []).map((words) => h('th', words)),
      ),
    ]),
    h(
      'tbody',
      rows.slice(1).map((row) =>
        h(
          'tr',
          row.map((words) => h('td', words)),
        ),
      ),
    ),
  ]);

const wrapped = (...children: ReturnType<typeof h>[]): string => {
  const root = { type: 'root' as const, children };
  wrapTables(root);
  return toHtml(root);
};

test('each row is named by its first cell and each other cell by its column', () => {
  const html = wrapped(h('h2#prijs', 'De prijs'), table(['Vorm', 'Voordeel'], ['Bureau', 'Een heldere taak']));
  expect(html).toContain('<th scope="row" role="rowheader">Bureau</th>');
  expect(html).toContain('<td role="cell" data-kolom="Voordeel">Een heldere taak</td>');
  expect(html).toContain('<table role="table" aria-labelledby="prijs">');
  expect(html).toContain('role="region" aria-labelledby="prijs"');
});

test('a second table under one heading has a number, one without a heading too', () => {
  const one = () => table(['A', 'B'], ['c', 'een paar woorden']);
  expect(wrapped(h('h3#x', 'Kop'), one(), one())).toContain('aria-label="Kop, tabel 2"');
  expect(wrapped(one())).toContain('aria-label="Tabel 1"');
});

test('a table with one word in each cell stays a table', () => {
  expect(wrapped(table(['', 'Ja', 'Nee'], ['Eerste rij', 'x', ''], ['Tweede rij', '', 'x']))).toContain('data-raster');
  expect(wrapped(table(['', 'Ja'], ['Rij', 'twee woorden']))).not.toContain('data-raster');
});
