import type { Nodes, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Mistake } from './mistake.ts';
import { lineOf } from './tree.ts';

/** Signs that are left in running text once it has been read, each with what was probably meant. The first that fits is said. */
const loose: readonly (readonly [RegExp, string])[] = [
  [
    /\*\*|(?<=\S)__|__(?=\S)/,
    'Hier staat ** of __ dat niets vet maakt. Schrijf **woorden**, zonder spaties binnen de sterretjes, of haal ze weg.',
  ],
  [
    /(?<![\p{L}\p{N}*])\*(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.,;:!?)])\*(?![\p{L}\p{N}*])/u,
    'Hier staat een * die niets schuin maakt. Schrijf *woorden*, of zet er een backslash voor: \\*.',
  ],
  [
    /(?<![\p{L}\p{N}_])_(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.,;:!?)])_(?![\p{L}\p{N}_])/u,
    'Hier staat een _ die niets schuin maakt. Schrijf *woorden*, of zet er een backslash voor: \\_.',
  ],
  [/~~/, 'Hier staat ~~ dat niets doorstreept. Schrijf ~~woorden~~, of haal het weg.'],
  [/`/, 'Hier staat een ` die iets opent en niet sluit. Haal haar weg; een apostrof schrijf je als ’.'],
  [/\(\([a-z]+\/[a-z0-9-]/, 'Een link schrijf je met vierkante haken: [[soort/naam|eigen woorden]].'],
  [/[{}]/, 'De tekens { en } hebben hier een eigen betekenis. Haal ze weg, of zet er een backslash voor: \\{.'],
];

/** What stands at the beginning of a line and was meant to be more than words. */
const atLineStart: readonly (readonly [RegExp, string])[] = [
  [
    /(?<=^|\n)[ \t]*[•●▪◦‣·][ \t]*\S/u,
    'Een lijst schrijf je met een streepje en een spatie: «- woorden», elk op een eigen regel.',
  ],
  [/(?<=^|\n)-\p{L}/u, 'Na het streepje van een lijst hoort een spatie: «- woorden».'],
  [/(?<=^|\n)\d{1,2}[.)]\p{L}/u, 'Na het nummer van een lijst hoort een spatie: «1. woorden».'],
  [/(?<=^|\n)#{2,6}[^\s#]/, 'Na de hekjes van een kop hoort een spatie: «## Kop».'],
  [
    /(?<=^|\n)[ \t]*\|/,
    'Deze tabel is niet te lezen. Onder de eerste regel hoort er een met evenveel vakken als streepjes: | --- | --- |.',
  ],
];

/** The text as it was written, with spaces where a sign is escaped: such a sign is meant. */
function writtenOf({ position, value }: Text, source: string): string {
  const { start, end } = position ?? {};
  const isWhole = start?.offset !== undefined && end?.offset !== undefined;
  return isWhole ? source.slice(start.offset, end.offset).replace(/\\[!-/:-@[-`{-~]/g, '  ') : value;
}

const isSetApart = (node: Nodes | undefined): boolean => node?.type === 'emphasis' || node?.type === 'strong';

const leftOver = 'Hier staat een * te veel of te weinig. Schrijf *schuin* of **vet**.';

function edgesOf(siblings: readonly Nodes[], index: number): (readonly [RegExp, string])[] {
  return [
    ...(isSetApart(siblings[index + 1]) ? [[/[*_]$/, leftOver] as const] : []),
    ...(isSetApart(siblings[index - 1]) ? [[/^[*_]/, leftOver] as const] : []),
  ];
}

/** Marks in a freshly read text that are still to be seen in it: something that was meant and did not work. */
export function looseMarks(tree: Root, source: string): Mistake[] {
  const mistakes: Mistake[] = [];
  visit(tree, 'text', (node, index, parent) => {
    const written = writtenOf(node, source);
    const starts = index === 0 && parent?.type === 'paragraph' ? atLineStart : [];
    // A sign beside words that are set apart is one that was left over.
    const edges = index !== undefined && parent ? edgesOf(parent.children, index) : [];
    for (const [pattern, message] of [...starts, ...loose, ...edges]) {
      const at = written.search(pattern);
      const line = lineOf(node) + written.slice(0, Math.max(0, at)).split('\n').length - 1;
      if (at >= 0 && !mistakes.some((one) => one.line === line)) mistakes.push({ line, message });
    }
  });
  return mistakes;
}
