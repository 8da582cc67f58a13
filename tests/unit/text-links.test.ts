import { describe, expect, test } from 'vitest';
import { headingsOf } from '../../src/text/headings.ts';
import { headingMistakes } from '../../src/text/heading-mistakes.ts';
import { linksIn, sentenceOf } from '../../src/text/links.ts';
import { parseText } from '../../src/text/parse.ts';

/** The tree of a text; throws when it has none. */
function treeOf(text: string) {
  const { tree } = parseText(text);
  if (!tree) throw new Error('This text has no tree');
  return tree;
}

const mistakesIn = (text: string): string[] => parseText(text).mistakes.map(({ line, message }) => `${line} ${message}`);

const nameOf = (id: string): string => `Naam van ${id}`;

describe('the links of a text', () => {
  const found = (text: string) =>
    linksIn(treeOf(text)).map((link) => {
      const { node, line } = link;
      return `${node.type} ${node.type === 'wikiLink' ? node.target : node.url} ${line}: ${sentenceOf(link, nameOf)}`;
    });

  test.each([
    ['Een zin. Zie [[a/b]] nu. Nog een.', ['wikiLink a/b 1: Zie Naam van a/b nu.']],
    ['Zie [hier](/x/).', ['link /x/ 1: Zie hier.']],
    ['Eerst.\n\nZie [hier][d].\n\n[d]: /x/\n', ['definition /x/ 5: Zie hier.']],
    ['Zie https://voorbeeld.nl nu.', ['link https://voorbeeld.nl 1: Zie https://voorbeeld.nl nu.']],
    ['Zie [[a/b|Wie? Ik!]] nu. Dan.', ['wikiLink a/b 1: Zie Wie? Ik! nu.']],
    ['Eén. Twee\nregels [[a/b|hier]].', ['wikiLink a/b 2: Twee regels hier.']],
    ['Zie **[[a/b|x]]** en [[c/d|y]]. Klaar.', ['wikiLink a/b 1: Zie x en y.', 'wikiLink c/d 1: Zie x en y.']],
    ['| kop |\n| --- |\n| cel [[a/b\\|x]]. Meer. |', ['wikiLink a/b 3: cel x.']],
    ['## Kop [[a/b]]', ['wikiLink a/b 1: Kop Naam van a/b']],
    ['- Punt een [[a/b|x]].\n- Punt twee.', ['wikiLink a/b 1: Punt een x.']],
    ['Met noot[^1].\n\n[^1]: Zie [[a/b|x]]. Meer.', ['wikiLink a/b 3: Zie x.']],
    ['<Kader>\n\nZie [[a/b|x]].\n\n</Kader>', ['wikiLink a/b 3: Zie x.']],
    ['Eerst dit. [[a/b|Dat]] volgt. [[c/d]] ook. Klaar.', ['wikiLink a/b 1: Dat volgt.', 'wikiLink c/d 1: Naam van c/d ook.']],
    ['Het is ca. [[a/b|x]] groot. Klaar.', ['wikiLink a/b 1: Het is ca. x groot.']],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('that name an address that stands twice have the first', () => {
    expect(found('Zie [x][d].\n\n[d]: /een/\n[d]: /twee/')).toEqual(['definition /een/ 3: Zie x.']);
  });

  test('a link without a block is its own sentence', () => {
    const [link] = linksIn(treeOf('Een [[a/b|x]] zin.'));
    expect(link && sentenceOf({ ...link, block: undefined }, nameOf)).toBe('x');
  });
});

describe('headings', () => {
  const anchors = (text: string) =>
    headingsOf(treeOf(text), nameOf).map(({ depth, text: words, anchor, line }) => `${depth} ${words} #${anchor} ${line}`);

  test.each([
    [
      'Tekst.\n\n## Een kop\n\n### Dieper *in*\n\n## Een kop',
      ['2 Een kop #een-kop 3', '3 Dieper in #dieper-in 5', '2 Een kop #een-kop-1 7'],
    ],
    ['## Zie [[a/b]]', ['2 Zie Naam van a/b #zie-naam-van-ab 1']],
    ['## Zie [[a/b|x y]]', ['2 Zie x y #zie-x-y 1']],
    ['## Cafe\u0301', ['2 Cafe\u0301 #caf\u00e9 1']],
    ['## 🌱\n\n## ???', ['2 🌱 #kop 1', '2 ??? #kop-1 3']],
    [
      '## Inhoud\n\n## Figuur\n\n## Noten\n\n## Vraag',
      ['2 Inhoud #inhoud-1 1', '2 Figuur #figuur-1 3', '2 Noten #noten-1 5', '2 Vraag #vraag-1 7'],
    ],
    [
      '## Figuur uitleg\n\n## Kop vraag\n\n## Resultaten',
      ['2 Figuur uitleg #figuur-uitleg-1 1', '2 Kop vraag #kop-vraag-1 3', '2 Resultaten #resultaten-1 5'],
    ],
  ])('of %j', (text, expected) => {
    expect(anchors(text)).toEqual(expected);
  });

  test.each([
    ['## Een\n\n### Twee\n\nx\n\n## Drie\n\n### Vier\n\n#### Vijf\n\nx', []],
    ['## Een\n\n## Twee\n\nx', ['1 Onder deze kop staat niets. Schrijf er tekst onder, of haal de kop weg.']],
    ['## Een[^1]\n\n[^1]: x', ['1 Onder deze kop staat niets. Schrijf er tekst onder, of haal de kop weg.']],
    ['## Een#\n\nx', ['1 Achter deze kop staat een # te veel. Haal hem weg, of zet er een spatie voor.']],
    [
      '## Een\n\n### Twee\n\n#### Drie\n\n##### Vier\n\nx',
      ['7 Een kop heeft hooguit vier hekjes. Gevonden: 5. Maak er gewone tekst van.'],
    ],
    ['##', ['1 Hier staat een kop zonder woorden. Schrijf de kop, of haal de # weg.']],
    ['## [[a/b]]\n\nx', []],
    ['# Titel', ['1 Een kop met één # is de titel van de pagina, en die staat al boven de tekst. Begin met ##.']],
    ['### Diep\n\nx', ['1 Deze kop slaat een niveau over. Verwacht: hooguit ##, gevonden: ###.']],
    ['## Een\n\n#### Diep\n\nx', ['3 Deze kop slaat een niveau over. Verwacht: hooguit ###, gevonden: ####.']],
    ['> ## Kop', ['1 Een kop kan niet in een lijst, citaat of onderdeel staan. Zet hem op een eigen regel, los in de tekst.']],
    [
      '<Kader>\n\n## Kop\n\n</Kader>',
      ['3 Een kop kan niet in een lijst, citaat of onderdeel staan. Zet hem op een eigen regel, los in de tekst.'],
    ],
  ])('%j has mistakes %j', (text, expected) => {
    expect(headingMistakes(treeOf(text), text).map(({ line, message }) => `${line} ${message}`)).toEqual(expected);
    expect(mistakesIn(text)).toEqual(expected);
  });
});
