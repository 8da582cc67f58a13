import { linesWhere, replaced, type Kind } from './mutation.ts';
import { asBlock, inSentence } from './signs.ts';

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

/** The lines of both tags of a block: of one that is gone, the other is what stands wrong. */
function pairOf(lines: readonly string[], at: number): number[] {
  const name = /<\/?([A-Z]\w*)/.exec(lines[at] ?? '')?.[1] ?? '';
  const isClosing = (lines[at] ?? '').includes(`</${name}>`);
  const other = isClosing
    ? lines.slice(0, at).findLastIndex((line) => line.includes(`<${name}`))
    : lines.findIndex((line, index) => index > at && line.includes(`</${name}>`));
  return other < 0 ? [at] : [at, other];
}

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
      if (at === undefined) return undefined;
      return {
        lines: replaced(source.lines, at, change(source.lines[at] ?? '')),
        at: kind.endsWith('tag weg') ? pairOf(source.lines, at) : [at],
      };
    },
  })),
];
