import { describe, expect, test } from 'vitest';
import { decodeFile } from '../../src/graph/decode-file.ts';
import { parseFile } from '../../src/graph/parse-file.ts';
import { parseYaml } from '../../src/graph/parse-yaml.ts';

/** The one problem of some YAML, as line and message. */
function mistakeIn(text: string, before = 0): string {
  const found = parseYaml(text, 'a.yaml', before);
  if (!Array.isArray(found)) return 'goed';
  expect(found).toHaveLength(1);
  return found.map(({ file, line, field, message }) => `${file}:${line}${field} ${message}`).join('\n');
}

describe('YAML', () => {
  test('is read with its lines, and counts what stands above it', () => {
    const read = parseYaml('titel: Een\nlijst:\n  - a\n  - b: 1\n    c: 2\ngroep: { x: 1, y: [p, q] }\n', 'a.yaml', 3);
    if (Array.isArray(read)) throw new Error('This is YAML');
    expect(read.data).toEqual({ titel: 'Een', lijst: ['a', { b: 1, c: 2 }], groep: { x: 1, y: ['p', 'q'] } });
    const lines = [['titel'], ['lijst'], ['lijst', 0], ['lijst', 1], ['lijst', 1, 'c'], ['groep', 'y', 1]].map(read.lineOf);
    expect(lines).toEqual([4, 5, 6, 7, 8, 9]);
  });

  test('a field that is not there has the line of the nearest above it, or the first', () => {
    const read = parseYaml('titel: Een\nlijst:\n  - b: 1\n', 'a.yaml', 0);
    if (Array.isArray(read)) throw new Error('This is YAML');
    const missing = [['lijst', 0, 'c'], ['lijst', 7], ['titel', 'x', 'y'], ['weg'], []];
    expect(missing.map(read.lineOf)).toEqual([3, 2, 1, 1, 1]);
  });

  test('a list in a list and a group in a list have their lines', () => {
    const read = parseYaml('a:\n  -\n    - x\n    - y\n  - b: 1\n', 'a.yaml', 0);
    if (Array.isArray(read)) throw new Error('This is YAML');
    expect([read.lineOf(['a', 0, 1]), read.lineOf(['a', 1])]).toEqual([4, 5]);
  });

  test('without fields is an empty group', () => {
    expect(parseYaml('# niets\n', 'a.yaml', 0)).toMatchObject({ data: {} });
  });

  test.each([
    ['a: 1\na: 2', 'a.yaml:2 De opmaak klopt niet: hetzelfde veld staat er twee keer; haal een van de twee weg.'],
    ['a: "x\nb: 2', /^a.yaml:1 De opmaak klopt niet: een waarde begint met een aanhalingsteken dat niet goed sluit;/],
    ["a: 'x\nb: 2", /^a.yaml:1 .*aanhalingsteken dat niet goed sluit;/],
    ['a: "x" en meer\nb: 2', /^a.yaml:1 .*aanhalingsteken dat niet goed sluit;/],
    ['a: 1\nb:\n  - "x" en meer', /^a.yaml:3 .*aanhalingsteken dat niet goed sluit;/],
    ['a: 1\n- "x" en meer', /^a.yaml:2 .*aanhalingsteken dat niet goed sluit;/],
    ["a: 'het ''ja'''\nb: [x", /^a.yaml:2 De opmaak klopt niet: hier gaat een \[ of { open die niet sluit/],
    ['a: "x \\" y"\nb: c: d', /^a.yaml:2 .*een waarde met een dubbele punt erin moet tussen aanhalingstekens/],
    ['a: "x" # ja\nb: c: d', /^a.yaml:2 .*een waarde met een dubbele punt/],
    ['"a": 1\nb: c: d', /^a.yaml:2 .*een waarde met een dubbele punt/],
    ['a: 1\n\tb: 2', 'a.yaml:2 De opmaak klopt niet: er staat een tab; spring in met spaties.'],
    ['a: 1\nb', /^a.yaml:2 .*er ontbreekt een teken: een aanhalingsteken, haakje of komma/],
    ['een regel\nen meer: 2', /^a.yaml:1 .*de regel is geen «veld: waarde»; er mist een dubbele punt/],
    ['a: 1\n  b: 2', /^a.yaml:\d De opmaak klopt niet:/],
    ['a: @b', /^a.yaml:1 .*een waarde begint met een teken dat hier niet kan; zet de waarde tussen aanhalingstekens/],
    ['a: [x, y', 'a.yaml:1 De opmaak klopt niet: hier gaat een [ of { open die niet sluit; zet er ] of } achter.'],
    ['a: [x]]', /^a.yaml:1 De opmaak klopt niet: er staat een teken dat hier niet kan; zet de waarde tussen aanhalingstekens/],
    ['a: 1\n---\nb: 2', /^a.yaml:\d De opmaak klopt niet: er staat een regel met --- midden tussen de velden/],
    ['a: &b 1\nc: 2', /^a.yaml:1 .*een waarde begint met & of \*; zet haar tussen aanhalingstekens/],
    ['a: 1\nb: *a', /^a.yaml:2 De opmaak klopt niet:/],
    ['a: !x y', /^a.yaml:1 .*een waarde begint met een uitroepteken; zet haar tussen aanhalingstekens/],
    ['a: !!str y', /^a.yaml:1 .*een waarde begint met een uitroepteken; zet haar tussen aanhalingstekens/],
    [
      'a: 1\nb: een # twee',
      'a.yaml:2 De opmaak klopt niet: na «een» staat « #», en wat daarna komt valt weg; zet de hele waarde tussen aanhalingstekens.',
    ],
    ['a: 1 # een getal', 'goed'],
    ['a: "een" # twee', 'goed'],
    ['# boven\na: een', 'goed'],
    ['a: een#twee', 'goed'],
  ])('%j', (text, expected) => {
    if (typeof expected === 'string') expect(mistakeIn(text)).toBe(expected);
    else expect(mistakeIn(text)).toMatch(expected);
  });

  test('a mistake counts what stands above it', () => {
    expect(mistakeIn('a: 1\na: 2', 5)).toMatch(/^a.yaml:7 /);
    expect(mistakeIn('a: "x', 5)).toMatch(/^a.yaml:6 /);
    expect(mistakeIn('a: een # twee', 5)).toMatch(/^a.yaml:6 /);
  });
});

describe('a file', () => {
  const read = (source: string, file = 'a.mdx') => {
    const parsed = parseFile(source, file);
    if (Array.isArray(parsed)) return parsed.map(({ line, message }) => `${line} ${message.slice(0, 38)}`);
    return { data: parsed.data, firstLine: parsed.text?.tree?.children[0]?.position?.start.line, lineOf: parsed.lineOf(['b']) };
  };

  test.each([
    ['---\na: 1\nb: 2\n---\n\nTekst.\n', { data: { a: 1, b: 2 }, firstLine: 6, lineOf: 3 }],
    [' ---\na: 1\nb: 2\n ---\nTekst.\n', { data: { a: 1, b: 2 }, firstLine: 5, lineOf: 3 }],
    ['\n\n---  \na: 1\nb: 2\n---\t\nTekst.', { data: { a: 1, b: 2 }, firstLine: 7, lineOf: 5 }],
    ['---\nb: 2\n---', { data: { b: 2 }, firstLine: undefined, lineOf: 2 }],
    ['', ['1 Het bestand is leeg. Begin met een regel']],
    ['\n\nTekst.\n---\na: 1\n---\n', ['3 De eerste regel is «Tekst.». Daar hoort e']],
    ['----\na: 1\n----', ['1 De eerste regel is «----». Daar hoort een']],
    ['---\na: 1\n===\nx', ['3 Het blok met velden bovenaan sluit niet']],
    ['---\na: 1\n---\n\n---\nb: 2\n---\n', ['5 De opmaak klopt niet: hier staan de veld']],
    ['\n---\na: 1\n', ['2 Het blok met velden bovenaan sluit niet']],
    ['---\na: 1\na: 2\n---\n', ['3 De opmaak klopt niet: hetzelfde veld st']],
  ])('%j', (source, expected) => {
    const found = read(source);
    expect(found).toEqual(Array.isArray(expected) ? expected.map((line) => line.slice(0, 40)) : expected);
  });

  test('of YAML is fields from its first line, without a text', () => {
    expect(read('a: 1\nb: 2\n', 'a.yaml')).toEqual({ data: { a: 1, b: 2 }, firstLine: undefined, lineOf: 2 });
    const parsed = parseFile('a: 1', 'a.yaml');
    expect('text' in parsed).toBe(false);
  });
});

describe('the bytes of a file', () => {
  const decoded = (bytes: number[] | string) => {
    const found = decodeFile(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : new Uint8Array(bytes), 'a.mdx');
    return typeof found === 'string' ? found : found.map(({ file, line, message }) => `${file}:${line} ${message}`);
  };

  test('are read as UTF-8; a mark at the beginning is passed over', () => {
    expect(decoded('één\n\tregel\r\nnog\rdrie')).toBe('één\n\tregel\nnog\ndrie');
    expect(decoded([0xef, 0xbb, 0xbf, 0x61])).toBe('a');
  });

  test.each([
    [[0xff, 0xfe, 0x61, 0], 'UTF-16'],
    [[0xfe, 0xff, 0, 0x61], 'UTF-16'],
    [[0xff, 0x61], 'Windows-1252 of Latin-1'],
    [[0xfe, 0x61], 'Windows-1252 of Latin-1'],
    [[0x61, 0xe9, 0x61], 'Windows-1252 of Latin-1'],
    [[0x61, 0, 0x62, 0], 'UTF-16'],
    [[0, 0x61, 0, 0x62], 'UTF-16'],
    [[0x50, 0x4b, 3, 4, 0xff], 'Word-bestand of ander kantoorbestand'],
  ])('%j are of another encoding', (bytes, encoding) => {
    expect(decoded(bytes)).toEqual([
      `a.mdx:1 Het bestand is opgeslagen als ${encoding}. Bewaar het als UTF-8 (in de editor: «Opslaan met codering»).`,
    ]);
  });

  test.each([
    ['-\u00a0een', '- een'],
    ['\u00a0\u00a0- bron:\u00a0a\u00a0b\u202f', '  - bron: a\u00a0b '],
    ['##\u00a0Kop', '## Kop'],
    ['1.\u00a0een\u00a0twee', '1. een\u00a0twee'],
    ['>\u00a0een', '> een'],
  ])('%j has ordinary spaces where they mean something', (text, expected) => expect(decoded(text)).toBe(expected));

  test.each(['<<<<<<< HEAD', '=======', '>>>>>>> tak', '||||||| oud'])('%s is what a merge left', (line) => {
    expect(decoded(`een\n${line}\ntwee`)).toEqual([
      'a.mdx:2 Hier begint wat git bij een conflict achterlaat. Kies een van de twee versies en haal de regels met <<<<<<<, ======= en >>>>>>> weg.',
    ]);
  });

  test.each(['========', '======', 'x =======', '=======x', '<< x >>'])('%s is no mark of a merge', (line) => {
    expect(decoded(line)).toBe(line);
  });

  test('signs that were lost or that nobody sees are named with their line, all of them', () => {
    expect(decoded('goed\nlos\ufffd\nzicht\u0000\nbaar\u007f')).toEqual([
      'a.mdx:2 Op deze regel staat een teken dat bij het opslaan verloren ging (\ufffd). Haal het weg, of typ opnieuw wat er hoort te staan.',
      'a.mdx:3 Op deze regel staat een onzichtbaar teken dat niet in een tekst hoort. Haal het weg, of typ opnieuw wat er hoort te staan.',
      'a.mdx:4 Op deze regel staat een onzichtbaar teken dat niet in een tekst hoort. Haal het weg, of typ opnieuw wat er hoort te staan.',
    ]);
  });
});
