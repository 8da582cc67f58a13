import fc from 'fast-check';

/** Marks that no page should show. */
export const rawMarks = /\[\[|\]\]|\*\*|\]\(|[{}]|<\/?[A-Z]|\bundefined\b|\[object Object\]/;

// Words that are no glossary term here, and that no sentence grows too long of.
const word = fc.constantFrom('slak', 'sla', 'water', 'één', 'buur', 'kip', 'emmer', 'Gea', '12', 'x');
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((all) => all.join(' '));

// Signs that mean something, whole and in pieces.
const sign = fc.constantFrom(
  '[[',
  ']]',
  '[',
  ']',
  '(',
  ')',
  '](',
  '|',
  '\\|',
  '**',
  '*',
  '_',
  '__',
  '`',
  '```',
  '~~',
  '~',
  '{',
  '}',
  '\\{',
  '<',
  '>',
  '</',
  '/>',
  '<>',
  '<!--',
  '-->',
  '<Kader>',
  '</Kader>',
  '<Kader kop="x">',
  '<Eigen>',
  '</Eigen>',
  '<Figuur model="waterrooster" />',
  '<Citaat>',
  '<b>',
  '<br>',
  '#',
  '## ',
  '\n## ',
  '\n\n',
  '\n',
  '\n- ',
  '\n1. ',
  '\n> ',
  '\n| a | b |\n| - | - |\n',
  '\n---\n',
  '\n===\n',
  '[^1]',
  '\n\n[^1]: ',
  '[r]',
  '\n\n[r]: /over/',
  '!',
  '![',
  'import ',
  'export ',
  '\nimport ',
  '&amp;',
  '&',
  '\\',
  '"',
  '=',
  ':',
  'https://',
  'www.',
  '@',
  'modellen/waterrooster',
  '/over/',
  '#kop',
  '\t',
  ' ',
  '\u00a0',
  '•',
  '\r\n',
  '\u0000',
);

/** A text of words and signs in any order. */
export const sourceText = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: words },
      { weight: 4, arbitrary: sign },
      { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
    ),
    { maxLength: 14 },
  )
  .map((all) => all.join(''));

const inline = fc.oneof(
  words,
  words.map((text) => `**${text}**`),
  words.map((text) => `*${text}*`),
  words.map((text) => `[[modellen/waterrooster|${text}]]`),
  words.map((text) => `[${text}](/over/)`),
  words.map((text) => `[${text}](https://voorbeeld.nl/pad)`),
  words.map((text) => `<Eigen>${text}</Eigen>`),
  fc.constantFrom(
    '[[modellen/waterrooster]]',
    '[[begrippen/gieten#wanneer|wanneer]]',
    '\\{',
    '\\*',
    '3 * 4',
    '[zoek](/zoeken/?q=slak)',
  ),
);
const sentence = fc.array(inline, { minLength: 1, maxLength: 4 }).map((all) => `Zin ${all.join(' ')}.`);
const block = fc.oneof(
  sentence,
  words.map((text) => `## Kop ${text}\n\nTekst.`),
  fc.array(sentence, { minLength: 1, maxLength: 3 }).map((all) => all.map((one) => `- ${one}`).join('\n')),
  fc.array(sentence, { minLength: 1, maxLength: 3 }).map((all) => all.map((one, index) => `${index + 1}. ${one}`).join('\n')),
  sentence.map((text) => `> ${text}`),
  fc.tuple(words, words).map(([one, other]) => `| een | twee |\n| --- | --- |\n| ${one} | ${other} |`),
  words.map((text) => `<Kader kop="Let op">\n\nZin ${text}.\n\n</Kader>`),
  words.map((text) => `<Uitklap kop="Meer">\n\nZin ${text}.\n\n</Uitklap>`),
  words.map((text) => `<Citaat auteur="Gea" bron="bronnen/tuinboek">\n\nZin ${text}.\n\n</Citaat>`),
  words.map((text) => `<Scene>\n\nStel: ${text}.\n\n</Scene>`),
  fc.constant('<Figuur model="waterrooster" />'),
);

/** A text of parts that are each right. */
export const acceptedText = fc.array(block, { minLength: 1, maxLength: 6 }).map((all) => all.join('\n\n'));

/** A value that someone could give a field, mostly of the wrong kind. */
export const fieldValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.string({ maxLength: 30 }),
  words,
  fc.constantFrom('waterrooster', 'tuinboek', '2026-01-01', '[x]', '[[x]]', '**x**', '', ' ', null, true, 2030, -1, 1.5),
  fc.array(fc.oneof(words, fc.integer(), fc.constant(null)), { maxLength: 3 }),
  fc.array(fc.record({ bron: fc.constantFrom('tuinboek', 'x', 3), vindplaats: words }, { requiredKeys: [] }), { maxLength: 2 }),
  fc.dictionary(fc.string({ minLength: 1, maxLength: 5 }), words, { maxKeys: 2 }),
);
