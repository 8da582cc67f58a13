import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import { looseBrackets } from './brackets.ts';
import { readComponents, unravel, type AcceptedComponents } from './components.ts';
import { codeMistakes } from './code-marks.ts';
import { headingMistakes } from './heading-mistakes.ts';
import { listMistakes } from './lists.ts';
import { definitionMistakes } from './notes.ts';
import type { Mistake } from './mistake.ts';
import { refusedIn } from './refused.ts';
import { syntaxMistake } from './syntax-mistakes.ts';
import { looseMarks } from './marks.ts';
import { placeAll } from './positions.ts';
import { tableMistakes } from './tables.ts';
import { linkEntries } from './wiki-links.ts';

/** A text that was read: its tree, and what is wrong with it. Without a tree it could not be read at all. */
export interface ParsedText {
  tree: Root | undefined;
  components: AcceptedComponents;
  mistakes: Mistake[];
}

const markdown = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkMdx).freeze();

/** The same mistake on the same line is said once. */
const onceALine = (mistakes: readonly Mistake[]): Mistake[] =>
  mistakes.filter(
    ({ line, message }, index) => mistakes.findIndex((other) => other.line === line && other.message === message) === index,
  );

/**
 * Reads the text of an entry, once: the page, the graph, paper and data all work with this tree. Lines are those of `source`, so what
 * stands above the text in its file is handed over as empty lines.
 */
export function parseText(source: string): ParsedText {
  try {
    const tree = markdown.parse(source);
    placeAll(tree);
    unravel(tree);
    const marks = looseMarks(tree, source);
    const links = linkEntries(tree);
    const { accepted, mistakes } = readComponents(tree);
    const found = onceALine([
      ...links,
      ...refusedIn(tree),
      ...definitionMistakes(tree),
      ...headingMistakes(tree, source),
      ...mistakes,
    ]);
    const lines = new Set(found.map(({ line }) => line));
    // Loose signs are what is left of something else that went wrong on that line.
    const left = [
      ...looseBrackets(tree),
      ...tableMistakes(tree, source),
      ...listMistakes(tree, source),
      ...codeMistakes(tree, source),
      ...marks,
    ].filter(({ line }) => !lines.has(line));
    const once = left.filter(({ line }, index) => left.findIndex((other) => other.line === line) === index);
    return { tree, components: accepted, mistakes: [...found, ...once] };
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return { tree: undefined, components: new Map(), mistakes: [syntaxMistake(error, source)] };
  }
}
