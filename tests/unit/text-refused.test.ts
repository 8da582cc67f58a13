import { describe, expect, test } from 'vitest';
import { parseText } from '../../src/text/parse.ts';

/** What is wrong in a text, each as line, field and message. */
const mistakesIn = (text: string): string[] =>
  parseText(text).mistakes.map(({ line, field, message }) => `${line} ${field ? `${field}: ` : ''}${message}`);

const code = 'De tekens { en } hebben hier een eigen betekenis. Haal ze weg, of zet er een backslash voor: \\{.';
const javascript =
  'Een alinea kan niet met «import» of «export» beginnen: code kan hier niet. Begin met een hoofdletter of een ander woord.';
const picture =
  'Een afbeelding zet je erin met <Afbeelding bestand="naam.jpg" alt="wat je ziet" />; het bestand komt in content/afbeeldingen/.';

describe('a text may not hold', () => {
  test.each([
    ['code in a sentence', 'Een {x} zin.', [`1 ${code}`]],
    ['code on a line', 'Tekst.\n\n{1 + 1}', [`3 ${code}`]],
    ['an import', 'import x from "y"', [`1 ${javascript}`]],
    ['an export', 'Tekst.\n\nexport const x = 1', [`3 ${javascript}`]],
    ['a word that looks like an import', 'Tekst.\n\nimport van goederen', [`3 ${javascript}`]],
    ['a picture', 'Een ![alt](x.jpg) hier.', [`1 ${picture}`]],
    ['a picture by name', '![alt][x]\n\n[x]: y.jpg', [`1 ${picture}`]],
    [
      'boxes to tick',
      '- [ ] een\n- [x] twee',
      [
        '1 Een lijst met hokjes kan hier niet. Haal [ ] of [x] weg.',
        '2 Een lijst met hokjes kan hier niet. Haal [ ] of [x] weg.',
      ],
    ],
    [
      'a definition that nothing refers to',
      'Tekst.\n\n[x]: /y/',
      ['3 Nergens in de tekst wordt naar «[x]» verwezen, dus deze regel is niet te zien. Verwijs ernaar, of haal haar weg.'],
    ],
    [
      'a note that nothing refers to',
      'Tekst.\n\n[^x]: noot',
      ['3 Nergens in de tekst wordt naar «[^x]» verwezen, dus deze regel is niet te zien. Verwijs ernaar, of haal haar weg.'],
    ],
    [
      'a definition that stands twice',
      'Zie [x].\n\n[x]: /y/\n[x]: /z/',
      ['4 «[x]:» staat er twee keer. Haal een van de twee weg.'],
    ],
    ['a note that stands twice', 'Zie[^x].\n\n[^x]: a\n\n[^x]: b', ['5 «[^x]:» staat er twee keer. Haal een van de twee weg.']],
    [
      'a block of HTML',
      '<div>\n\nTekst.\n\n</div>',
      ['1 HTML kan hier niet: <div>. Begin een nieuwe alinea met een lege regel, en schrijf alleen de woorden.'],
    ],
    ['HTML in a sentence', 'Een <b>vet</b> woord.', ['1 HTML kan hier niet: <b>. Vet schrijf je zo: **woorden**.']],
    [
      'HTML without a remedy',
      'Een <u>streep</u> hier.',
      ['1 HTML kan hier niet: <u>. Schrijf de woorden zonder de tags eromheen.'],
    ],
    ['a brace that nothing opens', 'Tekst.\n\nEen zin } hier.', [`3 ${code}`]],
    ['a tag without a name', 'Een <>leeg</> woord.', ['1 HTML kan hier niet: <>. Schrijf de woorden zonder de tags eromheen.']],
    ['a component that does not exist', '<Kadr>\n\nx\n\n</Kadr>', ['1 <Kadr> bestaat hier niet. Bedoel je «Kader»?']],
    [
      'another component',
      '<Onbekend />',
      ['1 <Onbekend> bestaat hier niet. Wel: <Eigen>, <Scene>, <Kader>, <Citaat>, <Figuur>, <Afbeelding>, <Uitklap>.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(mistakesIn(text)).toEqual(expected);
  });

  test('what is refused has its line under what stands above the text in its file', () => {
    expect(mistakesIn('\n\n\nEen {x} zin.')).toEqual([`4 ${code}`]);
  });

  test.each([
    'Zie [x].\n\n[x]: /y/',
    'Zie[^x].\n\n[^x]: noot',
    'Zie [x] met noot[^x].\n\n[x]: /y/\n\n[^x]: noot',
    'Een \\{x\\} zin \\} en \\<b>.',
    '- een\n- twee',
  ])('%j is right', (text) => expect(mistakesIn(text)).toEqual([]));
});

describe('a text that MDX cannot read says what to write', () => {
  test.each([
    ['een\n<!-- weg -->', '2 Een opmerking met <!-- --> kan hier niet. Haal haar weg.'],
    ['Zie <https://voorbeeld.nl>.', '1 Een adres tussen < en > kan hier niet. Schrijf het zo: [woorden](https://voorbeeld.nl).'],
    ['Mail <naam@voorbeeld.nl>.', '1 Een mailadres tussen < en > kan hier niet. Schrijf: [woorden](mailto:naam@voorbeeld.nl).'],
    [
      'Mail <mailto:naam@voorbeeld.nl>.',
      '1 Een adres tussen < en > kan hier niet. Schrijf het zo: [woorden](mailto:naam@voorbeeld.nl).',
    ],
    [
      'Regel<br>twee.',
      '1 HTML kan hier niet: <br>. Begin een nieuwe alinea met een lege regel; in een tabel maak je er twee rijen van.',
    ],
    [
      'een\n\n<img src="x">',
      '3 HTML kan hier niet: <img>. Een beeld zet je erin met <Afbeelding bestand="naam.jpg" alt="wat je ziet" />.',
    ],
    ['een\n\n</Kader>', '3 Deze tag sluit iets wat niet open is. Zet de open tag ervoor, of haal deze weg.'],
    ['een </b> twee', '1 HTML kan hier niet: <b>. Vet schrijf je zo: **woorden**.'],
    [
      'een\n\n<div>\n\ntekst',
      '3 HTML kan hier niet: <div>. Begin een nieuwe alinea met een lege regel, en schrijf alleen de woorden.',
    ],
    ['een\n\n<Kader>\n\ntekst', '3 <Kader> sluit niet, of iets anders sluit ervoor. Zet er </Kader> achter, op een eigen regel.'],
    ['een <3 twee', '1 Het teken < heeft hier een eigen betekenis. Schrijf «kleiner dan», of zet er een backslash voor: \\<.'],
    ['een\n\ntwee {drie', `3 ${code}`],
    ['import van = goederen', `1 ${javascript}`],
  ])('%j', (text, expected) => {
    const { tree, components } = parseText(text);
    const found = mistakesIn(text);
    expect(found).toEqual([expected]);
    if (!tree) expect(components.size).toBe(0);
  });

  test('and has no tree then', () => expect(parseText('<Kader>').tree).toBeUndefined());
});

describe('square brackets', () => {
  const ours =
    'Vierkante haken zijn hier het teken voor wat van ons is. Zet <Eigen> en </Eigen> om de woorden, of gebruik ronde haken.';
  test.each([
    ['Een [woord] hier.', [`1 ${ours}`]],
    ['een\ntwee ] drie', [`2 ${ours}`]],
    ['Met noot[^weg].', ['1 De noot [^weg] heeft geen tekst. Zet onderaan op een eigen regel: [^weg]: de tekst van de noot.']],
    [
      'Zie [woorden][weg].',
      ['1 De verwijzing [weg] bestaat niet. Schrijf de link zo: [woorden](/adres/), of [[soort/naam|woorden]].'],
    ],
    [
      'Zie [woorden](/a b/).',
      ['1 De link naar «/a b/» is niet te lezen. Schrijf hem zo: [woorden](/adres/), zonder spaties in het adres.'],
    ],
    ['Zie a/b]] hier.', ['1 Hier sluit ]] een link die niet open is. Schrijf een link zo: [[soort/naam|eigen woorden]].']],
    ['Een [a] en [b].', [`1 ${ours}`]],
    ['Een [a].\n\nEen [b].', [`1 ${ours}`, `3 ${ours}`]],
    ['Een \\[a\\].', [`1 ${ours}`]],
    ['Een `[a]`.', []],
    ['Een (a).', []],
    ['[[A/b]] en [x]', [expect.stringContaining('De link [[A/b]] is niet te lezen')]],
  ])('%j', (text, expected) => {
    expect(mistakesIn(text)).toEqual(expected);
  });
});
