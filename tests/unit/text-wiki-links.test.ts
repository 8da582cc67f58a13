import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/text/headings.ts';
import { parseText } from '../../src/text/parse.ts';

/** The tree of a text; throws when it has none. */
function treeOf(text: string) {
  const { tree } = parseText(text);
  if (!tree) throw new Error('This text has no tree');
  return tree;
}

const mistakesIn = (text: string): string[] => parseText(text).mistakes.map(({ line, message }) => `${line} ${message}`);

const nameOf = (id: string): string => `Naam van ${id}`;

/** The wiki links of a text, each as target, anchor, words and line. */
function linked(text: string): string[] {
  const found: string[] = [];
  visit(treeOf(text), 'wikiLink', (node) => {
    const words = node.children.map((child: Nodes) => plainText(child, nameOf)).join('');
    found.push([node.target, node.anchor ?? '', words, node.position?.start.line].join('|'));
  });
  return found;
}

describe('a wiki link', () => {
  test.each([
    ['zie [[a/b]].', ['a/b|||1']],
    ['zie [[ a/b ]].', ['a/b|||1']],
    // Without its kind: the graph says which one it may have been.
    ['[[naam]]', ['naam|||1']],
    ['[[a/b|eigen woorden]]', ['a/b||eigen woorden|1']],
    ['een\n[[a/b-2#kop|x]]', ['a/b-2|kop|x|2']],
    ['[[a/b|met *nadruk* erin]]', ['a/b||met nadruk erin|1']],
    ['[[a/b]] en [[c/d|x]]\n[[e/f]]', ['a/b|||1', 'c/d||x|1', 'e/f|||2']],
    ['- punt [[a/b]]', ['a/b|||1']],
    ['## Kop [[a/b]]\n\nTekst.', ['a/b|||1']],
    ['[[a/b | x ]]', ['a/b||x|1']],
    ['[[De buren]]', ['De buren|||1']],
    ['| a |\n| - |\n| [[a/b\\|x]] |', ['a/b||x|3']],
    ['| a |\n| - |\n| [[a/b\\|x y]] en [[c/d]] |', ['a/b||x y|3', 'c/d|||3']],
    ['**vet [[a/b|x]]**', ['a/b||x|1']],
    ['Met noot[^1].\n\n[^1]: Zie [[a/b]].', ['a/b|||3']],
    ['<Kader>\n\nZie [[a/b]].\n\n</Kader>', ['a/b|||3']],
    ['`[[a/b]]` is code', []],
    ['een\n\n    [[a/b]]', ['a/b|||3']],
  ])('%j', (text, links) => {
    expect(linked(text)).toEqual(links);
    expect(mistakesIn(text)).toEqual([]);
  });

  test('leaves the words around it as they stood, each on its line', () => {
    const [paragraph] = treeOf('een\ntwee [[a/b]] drie\nvier [[c/d]] vijf').children;
    const pieces = paragraph && 'children' in paragraph ? paragraph.children : [];
    expect(pieces.map((node) => [node.type, 'value' in node ? node.value : '', node.position?.start.line])).toEqual([
      ['text', 'een\ntwee ', 1],
      ['wikiLink', '', 2],
      ['text', ' drie\nvier ', 2],
      ['wikiLink', '', 3],
      ['text', ' vijf', 3],
    ]);
  });

  const example = 'Schrijf het zo: [[soort/naam]] of [[soort/naam|eigen woorden]].';
  test.each([
    ['[[a/b', `1 De link «[[a/b» sluit niet: er ontbreekt ]]. ${example}`],
    ['een\nzie [[a/b\nen meer', `2 De link «[[a/b» sluit niet: er ontbreekt ]]. ${example}`],
    ['[[a/b en [[c/d]]', `1 De link «[[a/b en [[c/d]]» sluit niet: er ontbreekt ]]. ${example}`],
    [`[[a/${'b'.repeat(60)}`, `1 De link «[[a/${'b'.repeat(36)}» sluit niet: er ontbreekt ]]. ${example}`],
    [
      '| a | b |\n| - | - |\n| [[a/b|x]] |',
      '3 De link «[[a/b» sluit niet: er ontbreekt ]]. In een tabel schrijf je \\| in plaats van |: [[soort/naam\\|eigen woorden]].',
    ],
    ['[[A/b]]', '1 De link [[A/b]] is niet te lezen. Bedoel je [[a/b]]?'],
    ['[[a/b/c]]', '1 De link [[a/b/c]] is niet te lezen. Zet er een streep tussen: [[a/b|c]].'],
    ['[[a/b, c]]', '1 De link [[a/b, c]] is niet te lezen. Zet er een streep tussen: [[a/b|c]].'],
    ['[[[a/b]]]', '1 De link [[[a/b]] is niet te lezen. Bedoel je [[a/b]]?'],
    ['[[xa:b]]', '1 De link [[xa:b]] is niet te lezen. Bedoel je [[xa/b]]?'],
    ['[[woorden|a/b]]', '1 De link [[woorden|a/b]] is niet te lezen. Eerst de ingang, dan de woorden: [[a/b|woorden]].'],
    ['[[#kop|x]]', '1 De link [[#kop|x]] is niet te lezen. Een link naar een kop op deze pagina schrijf je zo: [x](#kop).'],
    ['[[**a/b**]]', '1 De link [[a/b]] is niet te lezen. Zet de opmaak om de haken heen: **[[a/b]]**.'],
    ['[[a/b]](x)', '1 De woorden van een link staan binnen de haken: [[a/b|x]].'],
    ['**[[a/b|x** y]]', '1 De link «[[a/b|x» sluit niet: er ontbreekt ]]. Zet * of ** om de hele link heen.'],
    ['[[a/b-]]', `1 De link [[a/b-]] is niet te lezen. ${example}`],
    ['[[xa/b c]]', '1 De link [[xa/b c]] is niet te lezen. Bedoel je [[xa/b-c]], of [[xa/b|c]]?'],
    ['[[a/B|x]]', '1 De link [[a/B|x]] is niet te lezen. Bedoel je [[a/b|x]]?'],
    ['[[a/b#]]', '1 De link [[a/b#]] is niet te lezen. Bedoel je [[a/b]]?'],
    ['[[a/b#c#d]]', `1 De link [[a/b#c#d]] is niet te lezen. ${example}`],
    ['[[]]', `1 De link [[]] is niet te lezen. ${example}`],
    ['[[*a*/b]]', `1 De link [[a…]] is niet te lezen. ${example}`],
    ['[[a/*b*]]', `1 De link [[a/…]] is niet te lezen. ${example}`],
    ['[[a/b|]]', `1 In de link [[a/b|]] staan geen woorden na de streep. ${example}`],
    ['[[a/b| ]]', `1 In de link [[a/b|]] staan geen woorden na de streep. ${example}`],
    ['[[a/b|x [y] z]]', '1 In de woorden van de link [[a/b|…]] staan vierkante haken: gebruik ronde, of laat ze weg.'],
    ['[[a/b|x|y]]', `1 In de link [[a/b|…]] staat meer dan één streep. ${example}`],
    ['![[a/b]]', '1 Een afbeelding zet je erin met <Afbeelding bestand="naam.jpg" alt="wat je ziet" />.'],
  ])('%j cannot be read', (text, mistake) => {
    expect(mistakesIn(text)).toEqual([mistake]);
  });

  test('that cannot be read does not keep the next from being read', () => {
    expect(linked('[[A/b]]] en [[c/d]]')).toEqual(['c/d|||1']);
    expect(mistakesIn('[[A/b]]] en [[c/d]]\nen [[E/f]]')).toHaveLength(2);
  });
});
