import type { Nodes, Parent, RootContent } from 'mdast';
import { vocabulary } from '../components/text/vocabulary.ts';
import { plainText } from '../text/headings.ts';
import { isComponent } from '../text/tree.ts';
import type { Entry } from './entry.ts';
import type { Graph } from './graph.ts';

/** One block of what an entry says, and whose it is. */
export interface Statement {
  text: string;
  heading?: string;
  origin: 'source' | 'ours' | 'both';
}

const isOurs = (node: Nodes): boolean => isComponent(node) && (vocabulary.get(node.name ?? '')?.isVanOns ?? false);

/** The plain text of a block; words of ours within a sentence stand in square brackets. */
function textOf(node: Nodes, nameOf: (id: string) => string): string {
  if (node.type === 'mdxJsxTextElement' && isOurs(node)) return `[${childTexts(node, nameOf)}]`;
  return 'children' in node && node.type !== 'wikiLink' ? childTexts(node, nameOf) : plainText(node, nameOf);
}

const childTexts = (node: Parent, nameOf: (id: string) => string): string =>
  node.children.map((child) => textOf(child as Nodes, nameOf)).join('');

/** Whose a text with brackets is. */
function originOf(text: string): Statement['origin'] {
  if (/^\[[^[\]]*\][.!?]?$/.test(text)) return 'ours';
  return text.includes('[') ? 'both' : 'source';
}

const blockTypes = new Set(['paragraph', 'tableRow', 'code']);

/** The blocks of a part of a text, the smallest first: paragraphs, rows of tables. */
function blocksIn(node: RootContent, nameOf: (id: string) => string, ours: boolean): Omit<Statement, 'heading'>[] {
  if (blockTypes.has(node.type)) {
    const separator =
      node.type === 'tableRow' ? node.children.map((cell) => textOf(cell, nameOf)).join(' | ') : textOf(node, nameOf);
    const text = separator.replace(/\s+/g, ' ').trim();
    return text ? [{ text, origin: ours ? 'ours' : originOf(text) }] : [];
  }
  if (!('children' in node)) return [];
  const isOwn = ours || isOurs(node);
  return node.children.flatMap((child) => blocksIn(child, nameOf, isOwn));
}

/** What an entry says, block after block: first what stands large above the text, then the text under its headings. */
export function statementsOf(graph: Graph, entry: Entry): Statement[] {
  const large = entry.data.antwoord ?? entry.data.kort;
  const statements: Statement[] = [{ text: large, origin: originOf(large) }];
  const nameOf = (id: string): string => graph.find(id)?.label ?? id;
  let heading: string | undefined;
  for (const node of entry.text?.tree?.children ?? []) {
    if (node.type === 'heading') heading = entry.headings.find((one) => one.node === node)?.anchor;
    else statements.push(...blocksIn(node, nameOf, false).map((block) => ({ ...block, ...(heading && { heading }) })));
  }
  return statements;
}
