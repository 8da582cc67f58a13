import type { RootContent } from 'mdast';
import { describe, expect, test } from 'vitest';
import { vocabulary } from '../../src/components/text/vocabulary.ts';
import { parseText } from '../../src/text/parse.ts';

const mistakesIn = (text: string): string[] =>
  parseText(text).mistakes.map(({ line, field, message }) => `${line} ${field ? `${field}: ` : ''}${message}`);

/** The shape of a tree, for a test to compare: types, with the names of components. */
const shape = (nodes: readonly RootContent[]): string[] =>
  nodes.map((node) => {
    const name = 'name' in node ? `${node.type === 'mdxJsxFlowElement' ? 'blok' : 'zin'} ${String(node.name)}` : node.type;
    return 'children' in node && node.children.length > 0 ? `${name}(${shape(node.children).join(' ')})` : name;
  });

describe('a component on a line of its own is a block', () => {
  test.each([
    ['<Kader>x</Kader>', ['blok Kader(paragraph(text))']],
    ['<Kader>\n\nx\n\n</Kader>', ['blok Kader(paragraph(text))']],
    ['<Kader>x</Kader> <Uitklap kop="k">y</Uitklap>', ['blok Kader(paragraph(text))', 'blok Uitklap(paragraph(text))']],
    ['<Figuur model="wiel" />', ['blok Figuur']],
    ['<Eigen>Een heel blok.</Eigen>', ['blok Eigen(paragraph(text))']],
    ['Een zin met <Eigen>woorden</Eigen> erin.', ['paragraph(text zin Eigen(text) text)']],
    ['- <Eigen>punt</Eigen>', ['list(listItem(paragraph(zin Eigen(text))))']],
    ['> <Eigen>x</Eigen>', ['blockquote(blok Eigen(paragraph(text)))']],
  ])('%j', (text, expected) => {
    expect(shape(parseText(text).tree?.children ?? [])).toEqual(expected);
  });
});

describe('a component is refused', () => {
  const example = (naam: string): string => vocabulary.get(naam)?.voorbeeld ?? '';
  test.each([
    [
      'in a sentence, when it is a block',
      'Een <Kader>x</Kader> zin.',
      [`1 <Kader> staat op een eigen regel, niet in een zin. Schrijf het zo:\n${example('Kader')}`],
    ],
    ['without words, when it needs them', '<Eigen></Eigen>', [`1 In <Eigen> staat niets. Schrijf het zo:\n${example('Eigen')}`]],
    [
      'with words, when it takes none',
      '<Figuur model="a">\n\nx\n\n</Figuur>',
      [`1 In <Figuur> kan geen tekst staan. Schrijf het zo: ${example('Figuur')}`],
    ],
    [
      'within another that is ours',
      '<Scene>\n\nStel: <Eigen>x</Eigen>.\n\n</Scene>',
      ['3 <Eigen> staat in iets wat al van ons is. Haal de binnenste weg.'],
    ],
    [
      'with an expression',
      'Een <Eigen a={1}>x</Eigen>.',
      ['1 In <Eigen> staan accolades. Schrijf een eigenschap zo: naam="waarde".'],
    ],
    [
      'with a spread',
      'Een <Eigen {...a}>x</Eigen>.',
      ['1 In <Eigen> staan accolades. Schrijf een eigenschap zo: naam="waarde".'],
    ],
    ['with a property twice', '<Uitklap kop="a" kop="b">x</Uitklap>', ['1 In <Uitklap> staat «kop» twee keer.']],
    [
      'with a property it does not have',
      '<Kader kip="x">y</Kader>',
      ['1 Kader kip: Het veld «kip» bestaat hier niet. Bedoel je «kop»?'],
    ],
    [
      'without a property it needs',
      'Tekst.\n\n<Uitklap>y</Uitklap>',
      ['3 Uitklap kop: Het veld «Uitklap kop» ontbreekt. Verwacht: De regel die er staat als het deel dicht is.'],
    ],
    [
      'with a property without a value',
      '<Kader kop>y</Kader>',
      ['1 Kader kop: Het veld «Kader kop» is leeg. Verwacht: De kop boven het kader.'],
    ],
    [
      'with a name of an entry in another form',
      '<Citaat auteur="A" bron="boek">x</Citaat>',
      ['1 Citaat bron: Noem een publicatie met haar soort: bronnen/naam of literatuur/naam.'],
    ],
    [
      'with a picture without words for who cannot see it',
      '<Afbeelding bestand="a.jpg" />',
      ['1 Afbeelding alt: Het veld «Afbeelding alt» ontbreekt. Verwacht: Wat er te zien is, voor wie het beeld niet ziet.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(mistakesIn(text)).toEqual(expected);
    const refused = [...parseText(text).components.values()].map(({ component }) => component.naam);
    expect(refused).toEqual(text.startsWith('<Scene>') ? ['Scene'] : []);
  });

  test('not when it stands beside another that is ours, or in one that is not', () => {
    expect(mistakesIn('<Scene>\n\nStel.\n\n</Scene>\n\n<Kader>\n\nZie <Eigen>x</Eigen>.\n\n</Kader>')).toEqual([]);
    expect(mistakesIn('<Eigen>\n\n<Figuur model="a" />\n\n</Eigen>')).toEqual([]);
  });
});
