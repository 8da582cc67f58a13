import { describe, expect, test } from 'vitest';
import { hintIn, namesInLine, openBracket, openQuote, runsOn, withoutDash } from '../../src/graph/yaml-lines.ts';

describe('what can be seen of a mistake in a line', () => {
  test.each([
    ['  -appel', 'streepje'],
    ['// opmerking', '#'],
    ['  <!-- opmerking -->', '#'],
    ['**titel:** x', 'sterretjes'],
    ['* titel: x', 'sterretjes'],
    ['  • appel', 'streepje'],
    ['titel = x', 'dubbele punt'],
    ['titel: "x",', 'komma'],
    ["titel: 'x', ", 'komma'],
    ['[a,, b]', 'komma'],
    ['[ , b]', 'komma'],
    ['naam: a, kort: b', 'regel'],
    ['  - naam: a, kort: b', 'regel'],
  ])('%s', (line, hint) => expect(hintIn(line)).toContain(hint));

  test.each([
    'titel: x',
    '  - appel',
    '---',
    'titel: a // b',
    'titel: a = b',
    'titel: "a", b',
    '[a, b]',
    'naam: "a, kort: b"',
    '{ naam: a, kort: b }',
    'naam: a b, c',
    '# opmerking',
  ])('%s has none', (line) => expect(hintIn(line)).toBeUndefined());
});

describe('the first line whose quotation does not close', () => {
  test.each([
    [['titel: "Een', 'kort: x'], 1],
    [['titel: x', "kort: 'x"], 2],
    [['titel: x', '- "x'], 2],
    [['- titel: "x'], 1],
    [['- - "x'], 1],
    [['"x'], 1],
    [["'s avonds water"], 1],
    [['titel: "x" en meer'], 1],
    [['titel: "a \\" b'], 1],
    [["titel: 'a '' b"], 1],
    [['lijst: [a, "b]'], 1],
    [['lijst: ["a", "b]'], 1],
    [['- { naam: "a, kort: b }'], 1],
    [['- { naam: "a", kort: \'b }'], 1],
    [['["a" b]'], 1],
  ])('%j', (lines, line) => expect(openQuote(lines)).toBe(line));

  test.each([
    [['titel: "x"', "kort: 'y'  # opmerking"]],
    [['titel: x "y', "kort: het 's"]],
    [['titel: "a \\" b"']],
    [["titel: 'a '' b'"]],
    [['"titel": x']],
    [['titel: "x",']],
    [['lijst: ["a", "b"]']],
    [['lijst: [a, "b" ]']],
    [['- { naam: "a", kort: "b" }']],
    [['{ "naam": a }']],
    [['- { naam: "a" # zo', '}']],
    [['titel: [a b]']],
    [[]],
  ])('%j has none', (lines) => expect(openQuote(lines)).toBeUndefined());
});

test('how many names of fields a line has', () => {
  expect(['titel: x', 'titel:', 'naam: a, kort: b', 'https://x.nl', '12:30', ''].map(namesInLine)).toEqual([1, 1, 2, 0, 0, 0]);
});

test('the last line up to a line on which more brackets open than close', () => {
  const lines = ['a: [x', 'b: { y: [z]', 'c: [d]', 'e: ]]', 'f: {'];
  expect([1, 2, 3, 4, 5].map((line) => openBracket(lines, line))).toEqual([1, 2, 2, 2, 5]);
  expect(openBracket(['a: [x]', 'b: }'], 2)).toBeUndefined();
});

test('a value runs on over a next line that stands too far to the right and has a field of its own', () => {
  expect(runsOn(['titel: x', '  kort: y'], 1)).toBe(true);
  expect(runsOn(['a: b', 'titel: x', '  - kort: y'], 2)).toBe(true);
  expect(runsOn(['titel: x', '  kort:'], 1)).toBe(true);
  expect(runsOn(['titel: x', 'kort: y'], 1)).toBe(false);
  expect(runsOn(['titel: x', '  gewoon verder'], 1)).toBe(false);
  expect(runsOn(['titel: x', '  kort:y'], 1)).toBe(false);
  expect(runsOn(['naam: a, kort: b', '  meer: c'], 1)).toBe(false);
  expect(runsOn(['titel: x'], 1)).toBe(false);
});

test('the first line under a field that has no dash while others have one', () => {
  expect(withoutDash(['titel: x', 'delen:', '    naam: a', '  - naam: b'], 4)).toBe(3);
  expect(withoutDash(['delen:', '  - naam: a', '  - naam: b'], 3)).toBeUndefined();
  expect(withoutDash(['delen:', '    naam: a', '    kort: b'], 3)).toBeUndefined();
  expect(withoutDash(['delen:', '  naam: a', '  - naam: b'], 3)).toBeUndefined();
  expect(withoutDash(['delen:', '    naam: a', '  - naam: b'], 2)).toBeUndefined();
  expect(withoutDash(['delen:', '    gewoon', '  - naam: b'], 3)).toBeUndefined();
});
