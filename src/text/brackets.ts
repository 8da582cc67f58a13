import type { Nodes, Parent, Root, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import * as texts from '#language/text-brackets.ts';
import type { Mistake } from './mistake.ts';
import { saidElsewhere } from './notes.ts';
import { lineOf } from './tree.ts';

type Remedy = (first: string, second: string) => string;

/** What loose square brackets were probably meant to be, with what to write. The first that fits is said. */
const remedies: readonly (readonly [RegExp, Remedy])[] = [
  [/^\[\^([^\]\s]+)\]\s/, (name) => texts.noteNeedsColon(name)],
  [/\[\^([^\]\s]+)\]/, (name) => texts.noteWithoutText(name)],
  [/\[\^|\^\[/, () => texts.howToWriteNote],
  [/^\[[ xX]\]\s/, () => texts.noTaskList],
  [/\[([^\]]+)\]\[((?:\/|https?:)[^\]]*)\]/, (words, address) => texts.roundAroundAddress(words, address)],
  [/\[[^\]]+\]\[([^\]]*)\]/, (name) => texts.unknownReference(name)],
  [/\]\(([^)\s]*\([^)\s]*)\)(?!.*\))/, (address) => texts.bracketMissingAfter(address)],
  [/\]\(([^)\s]*)\n[^)\n]*\)/, (begin) => texts.addressOnTwoLines(begin)],
  [/\]\(([^)\n ]*)(?![^\n]*\))/, (address) => texts.linkDoesNotClose(address)],
  [/\]\(([^)\n]*)/, (address) => texts.unreadableLink(address)],
  [/\][ \t]+\(([^)\n]*)\)/, (address) => texts.spaceBeforeAddress(address)],
  [/\)\[([^\]\n]*)\]/, (address) => texts.bracketsReversed(address)],
  [/\]\]/, () => texts.closesNothing],
  [/^\[([^\]]+)\](?::\s*$|:?\s+(?:https?:|www\.|\/))/, (name) => texts.howToDefineReference(name)],
  [/\[\/(?:b|i|u|s|url|img|quote|list|color|size)\]/i, () => texts.noBracketCodes],
  [/\[([^\]|]*?)\|?(https?:\/\/[^\s\]|]+)/, (words, address) => texts.howToLinkAddress(words.trim() || texts.aWord, address)],
  [/\[([a-z]+\/[a-z0-9-]+(?:[#|][^\]]*)?)\]/, (link) => texts.entryLinkHasTwo(link)],
  [/\[@([^\]]+)\]/, (name) => texts.howToCitePublication(name)],
  [/\[(?:TOC|inhoud)\]/i, () => texts.contentsAreMade],
  [/\[!\w+\]/, () => texts.remarkIsKader],
  [/\[\d{1,3}\]/, () => texts.noteOrRoundBrackets],
];

/** The text from a node on to the end of its line: a bare address in it is a node of its own. */
function restOf(node: Text, index: number, parent: Parent): string {
  const after = parent.children.slice(index + 1).map((next) => (next.type === 'break' ? '\n' : toString(next)));
  return [node.value, ...after].join('');
}

/** The first line, and the next as well where an address runs on over it. */
function lineFrom(text: string): string {
  const [first = '', second = ''] = text.replace(/^\n/, '').split('\n');
  return /\]\([^)]*$/.test(first) ? `${first}\n${second}` : first;
}

/** Whether the words of a link that opens here hold another link. */
function isNested(node: Text, next: Nodes | undefined, rest: string): boolean {
  return next?.type === 'link' && /\[[^\]]*$/.test(node.value) && /^[^[\]\n]*\]\(/.test(rest.slice(node.value.length));
}

function mistakeIn(node: Text, index: number, parent: Parent): Mistake | undefined {
  const at = node.value.search(/[[\]]/);
  if (at < 0) return undefined;
  const line = lineOf(node) + (node.value.slice(0, at).split('\n').length - 1);
  const next = parent.children[index + 1];
  const rest = lineFrom(restOf(node, index, parent).slice(at > 0 ? at - 1 : 0));
  if (isNested(node, next, restOf(node, index, parent))) return { line, message: texts.linkInLink };
  if (next?.type === 'linkReference' && /\][ \t]+$/.test(node.value)) return { line, message: texts.spaceBeforeName };
  for (const [pattern, message] of remedies) {
    const match = pattern.exec(rest);
    if (match) return { line, message: message(match[1] ?? '', match[2] ?? '') };
  }
  return { line, message: texts.bracketsAreOurs };
}

/** Square brackets that are left in running text once all links have been read: something that was meant and did not work. */
export function looseBrackets(tree: Root): Mistake[] {
  const mistakes: Mistake[] = [];
  const said = saidElsewhere(tree);
  visit(tree, 'text', (node, index, parent) => {
    const [mark] = /\[\^[^\]\s]+\]/.exec(node.value) ?? [];
    const isNote = index === 0 && parent?.type === 'paragraph' && node.value.startsWith(mark ?? '\0');
    if (mark && said.has(mark) && !isNote) return;
    const mistake = parent && index !== undefined ? mistakeIn(node, index, parent) : undefined;
    // One message a line: what is left of a broken link stands in more than one piece.
    if (mistake && !mistakes.some(({ line }) => line === mistake.line)) mistakes.push(mistake);
  });
  return mistakes;
}
