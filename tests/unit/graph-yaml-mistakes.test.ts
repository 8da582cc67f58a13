import { expect, test } from 'vitest';
import { parseYaml } from '../../src/graph/parse-yaml.ts';

/** What is said of fields: line and remedy, or `goed`. */
function said(...lines: string[]): string {
  const read = parseYaml(lines.join('\n'), 'a.yaml', 0);
  return Array.isArray(read)
    ? read.map(({ line, message }) => `${line} ${message.replace('De opmaak klopt niet: ', '')}`).join('\n')
    : 'goed';
}

test.each([
  [
    'a field twice in a list misses a dash',
    ['a:', '  - b: 1', '    b: 2'],
    '3 hetzelfde veld staat er twee keer; haal een van de twee weg, of zet een streepje',
  ],
  ['a field twice at the margin misses none', ['a: 1', 'a: 2'], '2 hetzelfde veld staat er twee keer; haal een van de twee weg.'],
  ['a field twice beside an open quotation says that it is twice', ['a: x', 'a: "y" z'], '2'],
  ['a field twice after a quotation that looks open', ["a: 's", 'b: 1', 'b: 2'], '1 een waarde begint met een aanhalingsteken'],
  ['a tab before a dash', ['a:', '\t- b'], '2 er staat een tab'],
  ['a tab in a line with a remark by the look of it', ['a: 1', '\t// b'], '2'],
  ['a first row without its dash', ['a:', '    b: 1', '  - b: 2'], '2 deze regel hoort bij een lijst, en mist het streepje'],
  ['a remark of another language', ['a: 1', '// b'], '2 een opmerking tussen de velden begint met #'],
  ['a dash too few spaces in', ['a:', '    - b: 1', '  - b: 2'], '3 deze regel is niet goed ingesprongen'],
  ['a next line too far in', ['a: b', '   c: d'], '2 deze regel is niet goed ingesprongen'],
  ['a value with a colon', ['a: b: c'], '1 een waarde met een dubbele punt erin moet tussen aanhalingstekens'],
  ['a value with a colon in a list', ['a:', '  - b: c: d'], '2 een waarde met een dubbele punt erin'],
  ['a row whose next field stands too far in', ['a:', '  - b: c', '      d: e'], '3 deze regel is niet goed ingesprongen'],
  ['a dash before a field at the margin', ['a: 1', '- b: 2'], '2 voor de naam van een veld hoort geen streepje'],
  ['a bracket that opens above', ['a: [b', 'c: d', 'e: f]'], '1'],
  ['two documents', ['a: 1', '---', 'b: "x'], '2 er staat een regel met --- midden tussen de velden'],
])('%s', (_what, lines, expected) => expect(said(...lines).startsWith(expected), said(...lines)).toBe(true));

test.each([
  ['an alias', ['a: &b c'], '1 een waarde begint met & of *'],
  ['a tag', ['a: 1', 'b: !c d'], '2 een waarde begint met een uitroepteken'],
  ['a value that begins with a hash', ['a: #tuin'], '1 de waarde «#tuin» begint met een hekje'],
  ['a hash within a value', ['a: Nummer #1'], '1 na «Nummer» staat « #»'],
  ['curly quotes', ['a: “x”'], '1 de waarde staat tussen gekrulde aanhalingstekens'],
  ['low curly quotes', ['a: „x”'], '1 de waarde staat tussen gekrulde aanhalingstekens'],
  ['single curly quotes', ['a: ‘x’'], '1 de waarde staat tussen gekrulde aanhalingstekens'],
  ['a dash too deep', ['a:', '  - een', '      - twee'], '2'],
])('what YAML can do and nobody means: %s', (_what, lines, expected) =>
  expect(said(...lines).startsWith(expected), said(...lines)).toBe(true),
);

test.each([
  [['a: # nog leeg']],
  [['a: 1 # een getal']],
  [['a: "x" # tekst']],
  [['a: “x” en “y”']],
  [['a: zei “x”']],
  [['a: ‘s ochtends en ‘s avonds’']],
  [['a: een - twee']],
  [['a:', '  - een - twee', '  - drie']],
])('%j is right', (lines) => expect(said(...lines)).toBe('goed'));
