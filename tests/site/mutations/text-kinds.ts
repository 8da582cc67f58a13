import { linesWhere, replaced, type Kind } from './mutation.ts';

// Words that are put in the middle of a paragraph.
const inSentence = [
  '{naam}',
  '{',
  '}',
  '{process.env.HOME}',
  '<br>',
  '<br/>',
  '<!-- nog doen -->',
  '</p>',
  '<https://voorbeeld.nl/>',
  '<Vak>x</Vak>',
  '<Kader>x</Kader>',
  '<Kader',
  '![foto](./foto.png)',
  '![[modellen/rollenwiel]]',
  '[[modellen/waterrooster',
  '[[modellen/waterrooster]]',
  '[[]]',
  '[[|x]]',
  '[[/modellen/rollenwiel/]]',
  '[[rollenwiel]]',
  '[[begrippen/achterban#bestaat-niet]]',
  '[[x|y|z]]',
  ']]',
  '[x](/modellen/bestaat-niet/)',
  '[x](modellen/rollenwiel)',
  '[x](../modellen/rollenwiel/)',
  '[x](#bestaat-niet)',
  '[x]()',
  '[](/zoeken/)',
  '[x](www.voorbeeld.nl)',
  '[x](javascript:alert)',
  '[x](data:text/html,x)',
  '[x] (/zoeken/)',
  '[x](/zoe ken/)',
  '[x](/zoeken',
  '[x][r]',
  '[^99]',
  '[van ons]',
  '**vet',
  'vet**',
  '*schuin',
  'schuin*',
  '__vet',
  '`code',
  '~~weg',
  '<script>x</script>',
  '<b>x</b>',
  '<Eigen>x',
  '</Eigen>',
  '<Eigen></Eigen>',
  '<Eigen kop="x">x</Eigen>',
  '<5 jaar',
  '<>',
  '<Afbeelding bestand="x.jpg" alt="x" />',
  '\uf0b7',
  '\ufffd',
  '\u0000',
  '\u200b',
  '\u2028',
] as const;

// Lines that are put between paragraphs.
const asBlock = [
  '# Kop',
  '##',
  '##Kop',
  '###### Diep',
  'import fs from "node:fs"',
  'export default 1',
  'export naar elders',
  '{1 + 1}',
  '<Kader>',
  '</Kader>',
  '<Kader>\n</Kader>',
  '<Uitklap>\n\nx\n\n</Uitklap>',
  '<Citaat auteur="x">\n\nx\n\n</Citaat>',
  '<Citaat auteur="x" bron="bronnen/bestaat-niet">\n\nx\n\n</Citaat>',
  '<Figuur model="bestaat-niet" />',
  '<Figuur />',
  '<Afbeelding bestand="bestaat-niet.jpg" alt="x" />',
  '<iframe src="https://voorbeeld.nl/" />',
  '<div>\n\nx\n\n</div>',
  '<style>x</style>',
  '[r]: /zoeken/',
  '[^98]: een noot',
  '- [ ] een hokje',
  '• een bolletje',
  '-een streepje',
  '| een | twee |\n| --- | --- |\n| a | b | c |',
  '| een | twee |',
  '<<<<<<< HEAD',
  '=======',
  '>>>>>>> tak',
  '<Scene>\n\n<Eigen>x</Eigen>\n\n</Scene>',
  '<Kader kop=“x”>\n\nx\n\n</Kader>',
  '<Kader kop="x>\n\nx\n\n</Kader>',
  'Regel\n---',
  '<Kader kop={1}>\n\nx\n\n</Kader>',
] as const;

const shortOf = (text: string): string => JSON.stringify(text.split('\n')[0]).slice(1, -1);

/** A paragraph of plain words: no heading, list, table, component. */
const paragraph = /^[\p{Lu}][^<{|[\]]{40,}$/u;

// Each takes what is there and breaks it.
const breaks: readonly (readonly [string, RegExp, (line: string) => string])[] = [
  ['wikilink verliest ]', /\]\]/, (line) => line.replace(']]', ']')],
  ['wikilink verliest ]]', /\]\]/, (line) => line.replace(']]', '')],
  ['wikilink verliest [', /\[\[/, (line) => line.replace('[[', '[')],
  ['wikilink andere naam', /\[\[[a-z]+\//, (line) => line.replace(/\[\[([a-z]+\/)/, '[[$1q')],
  ['wikilink andere soort', /\[\[begrippen\//, (line) => line.replace('[[begrippen/', '[[themas/')],
  ['wikilink ronde haken', /\[\[.*?\]\]/, (line) => line.replace(/\[\[(.*?)\]\]/, '(($1))')],
  ['wikilink zonder woorden', /\[\[[^\]|]+\|/, (line) => line.replace(/(\[\[[^\]|]+\|)[^\]]*\]\]/, '$1]]')],
  ['wikilink extra streep', /\[\[[^\]|]+\|/, (line) => line.replace(/(\[\[[^\]|]+)\|/, '$1|x|')],
  [
    'wikilink met hoofdletter',
    /\[\[[a-z]/,
    (line) => line.replace(/\[\[([a-z])/, (_, letter: string) => `[[${letter.toUpperCase()}`),
  ],
  ['wikilink met spatie erin', /\[\[[a-z]+\/[a-z]+-/, (line) => line.replace(/(\[\[[a-z]+\/[a-z]+)-/, '$1 ')],
  ['vet verliest een *', /\*\*/, (line) => line.replace('**', '*')],
  ['vet verliest **', /\*\*/, (line) => line.replace('**', '')],
  ['kop zonder spatie', /^## /, (line) => line.replace('## ', '##')],
  ['kop een niveau hoger', /^## /, (line) => line.replace('## ', '# ')],
  ['kop twee niveaus dieper', /^## /, (line) => line.replace('## ', '#### ')],
  ['sluittag weg', /<\/(?:Eigen|Scene|Kader|Citaat|Uitklap)>/, (line) => line.replace(/<\/[A-Z]\w*>/, '')],
  ['opentag weg', /<(?:Eigen|Scene|Kader|Citaat|Uitklap)\b/, (line) => line.replace(/<[A-Z][^>]*>/, '')],
  ['tagnaam verkeerd', /<(?:Eigen|Scene|Kader|Citaat|Uitklap)\b/, (line) => line.replace(/<([A-Z])/, '<X$1')],
  ['lijststreepje zonder spatie', /^- \p{L}/u, (line) => line.replace('- ', '-')],
  ['lijststreepje wordt bolletje', /^- \p{L}/u, (line) => line.replace('- ', '• ')],
  ['tabelrij krijgt een vak', /^\|.*\w.*\|$/, (line) => `${line} extra |`],
];

/** Mistakes in a text: signs put in, and what is there broken. */
export const textKinds: readonly Kind[] = [
  ...inSentence.map((found): Kind => ({
    kind: `in een zin: ${shortOf(found)}`,
    on: 'text',
    mutate: (source, choice) => {
      const at = choice.of(linesWhere(source, 'text', paragraph));
      if (at === undefined) return undefined;
      const words = (source.lines[at] ?? '').split(' ');
      words.splice(1 + choice.below(words.length - 1), 0, found);
      return { lines: replaced(source.lines, at, words.join(' ')), at: [at] };
    },
  })),
  ...asBlock.map((found): Kind => ({
    kind: `als blok: ${shortOf(found)}`,
    on: 'text',
    mutate: (source, choice) => {
      const at = choice.of(linesWhere(source, 'text', paragraph));
      if (at === undefined || source.lines[at - 1] !== '') return undefined;
      const block = found.split('\n');
      return { lines: replaced(source.lines, at, ...block, '', source.lines[at] ?? ''), at: block.map((_, index) => at + index) };
    },
  })),
  ...breaks.map(([kind, test, change]): Kind => ({
    kind,
    on: 'text',
    mutate: (source, choice) => {
      const at = choice.of(linesWhere(source, 'text', test));
      return at === undefined ? undefined : { lines: replaced(source.lines, at, change(source.lines[at] ?? '')), at: [at] };
    },
  })),
];
