import { describe, expect, test } from 'vitest';
import { markdownOf } from '../../src/text/to-markdown.ts';
import { contentsMarkdown, entryMarkdown, wholeMarkdown } from '../../src/views/entry-markdown.ts';
import { csl } from './made-site.ts';
import { entryOf, graphOf } from './made.ts';

const others = [entryOf('modellen/wiel', { titel: 'Het wiel' }), entryOf('bronnen/boek', { titel: 'Het boek', csl })];

/** A text as Markdown, with addresses as if it stood at the root. */
const written = (text: string): string => {
  const entry = entryOf('kernvragen/wie', {}, text);
  return markdownOf(graphOf([entry, ...others]), entry, (url) => `.${url}`).trim();
};

describe('a text as Markdown', () => {
  test.each([
    ['a link to an entry shows its name', 'Kijk naar [[modellen/wiel]].', 'Kijk naar [Het wiel](./modellen/wiel/).'],
    ['or own words', 'Kijk naar [[modellen/wiel|dat **ding**]].', 'Kijk naar [dat **ding**](./modellen/wiel/).'],
    ['to nothing keeps its words', 'Kijk naar [[modellen/weg|dat]].', 'Kijk naar dat.'],
    ['words of ours', 'Goed. <Eigen>Begin nu.</Eigen>', 'Goed. \\[Begin nu.]'],
    ['a block of ours', '<Eigen>\n\nBegin nu.\n\nMorgen.\n\n</Eigen>', '> **Van ons:**\n>\n> Begin nu.\n>\n> Morgen.'],
    ['a scene', '<Scene>\n\nStel: nu.\n\n</Scene>', '> **Van ons:**\n>\n> Stel: nu.'],
    ['a remark', '<Kader kop="Let op">\n\nTwee.\n\n</Kader>', '> **Let op**\n>\n> Twee.'],
    ['a part that opens', '<Uitklap kop="De lijst">\n\n- een\n- twee\n\n</Uitklap>', '> **De lijst**\n>\n> - een\n> - twee'],
    ['a figure', '<Figuur model="wiel" />', '[Het wiel](./modellen/wiel/)'],
    ['a picture', '<Afbeelding bestand="a.jpg" alt="Een tuin" />', '(Beeld: Een tuin)'],
    ['a table', '| A | B |\n| - | - |\n| 1 | 2 |', '| A | B |\n| - | - |\n| 1 | 2 |'],
  ])('%s', (_, text, expected) => expect(written(text)).toBe(expected));

  test('the words of another keep who said them and where', () => {
    expect(written('<Citaat auteur="Een bestuurder" bron="bronnen/boek" plaats="blz. 8">\n\nZo is het.\n\n</Citaat>')).toBe(
      '> Zo is het.\n>\n> — Een bestuurder, Het boek, blz. 8',
    );
  });

  test('no text is nothing', () => {
    const entry = entryOf('kernvragen/wie');
    expect(markdownOf(graphOf([entry]), entry, (url) => url)).toBe('');
  });
});

describe('the page of an entry', () => {
  const fields = { titel: 'Wie?', antwoord: 'Samen. [Begin klein.]', bronnen: [{ bron: 'boek', vindplaats: 'blz. 3' }] };
  const entry = entryOf('kernvragen/wie', fields, 'Zie [[modellen/wiel]].');
  const graph = graphOf([entry, ...others]);

  test('says what it is, whence and whose, and its links count from where it stands', () => {
    const lines = entryMarkdown(graph, entry).split('\n\n');
    expect(lines.slice(0, 3)).toEqual(['# Wie?', '> Samen. [Begin klein.]', 'Zie [Het wiel](../../modellen/wiel/).']);
    expect(lines[4]).toBe('- Het boek (Groen). Plaats: blz. 3');
    expect(lines.at(-2)).toMatch(/^Verwijs zo: .*‘Wie\?’.*Naar: Groen, G\. \(2020\)/);
    expect(lines.at(-1)).toMatch(/^Wat tussen \[haken\]/);
  });

  test('has whole addresses to refer to, once it is known where the site stands', () => {
    const site = new URL('https://voorbeeld.example/a/');
    const address = `${site.href}kernvragen/wie/`;
    expect(entryMarkdown(graph, entry, site)).toMatch(new RegExp(`Verwijs zo: .*‘Wie\\?’\\. .* ${address} Naar: Groen`));
    expect(contentsMarkdown(graph, site)).toContain(`- [Wie?](${address}index.md): Kort over wie.`);
    expect(wholeMarkdown(graph, site)).toContain(`## Wie?\n\nAdres: ${address}\n`);
  });

  test('stands in the contents with its gist, and in the whole with whose each block is and its place', () => {
    expect(contentsMarkdown(graph)).toContain('## Kernvragen\n\n- [Wie?](./kernvragen/wie/index.md): Kort over wie.');
    expect(contentsMarkdown(graph)).not.toContain('## Casussen');
    expect(wholeMarkdown(graph)).toContain(
      '## Wie?\n\nAdres: ./kernvragen/wie/\n\nSamen. [Begin klein.] (bron: Het boek, blz. 3; van ons tussen haken)\n\nZie Het wiel. (bron: Het boek, blz. 3)\n\n- Het boek (Groen). Plaats: blz. 3',
    );
  });
});

test('what stands in fields of its kind is written too', () => {
  const route = entryOf('routes/pad', {
    stappen: [{ vraag: 'Wie?', kort: 'wie', lees: ['modellen/wiel'], uitkomst: 'Een naam.' }],
  });
  const choice = entryOf('dilemmas/wild', { polen: ['wild', 'aangeharkt'], vraag: 'Wat nu?', niveau: 1 });
  const graph = graphOf([route, choice, ...others]);
  expect(entryMarkdown(graph, route)).toContain('1. Wie? Lees: [Het wiel](../../modellen/wiel/). Daarna: Een naam.');
  expect(entryMarkdown(graph, choice)).toContain('- Twee kanten: wild en aangeharkt\n- Bespreek: Wat nu?');
});
