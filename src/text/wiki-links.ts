import type { Parent, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import * as texts from '#language/text-links.ts';
import type { Mistake } from './mistake.ts';
import { between, isBefore, isText, linesIn, part, placeOf, type Place } from './pieces.ts';
import { lineOf } from './tree.ts';
import { example, isName, isWholeName, remedyFor } from './wiki-names.ts';

const point = (line: number) => ({ line, column: 1 });

/** The words of a link without spaces at their ends, and the notes among them, which come behind the link. */
function wordsIn(label: readonly RootContent[]): { words: PhrasingContent[]; notes: RootContent[] } {
  const notes = label.filter(({ type }) => type === 'footnoteReference');
  const words = label.filter((node): node is PhrasingContent => node.type !== 'footnoteReference');
  const trimmed = words.map((node, index): PhrasingContent => {
    if (!isText(node)) return node;
    const begin = index === 0 ? node.value.trimStart() : node.value;
    return { ...node, value: index === words.length - 1 ? begin.trimEnd() : begin };
  });
  return { words: trimmed, notes };
}

/** Reads what stands between `[[` and `]]`: the target, an anchor, and the words of its own. Notes in them come behind it. */
function toLink(inside: RootContent[], line: number): RootContent[] | Mistake {
  const [first, ...rest] = inside;
  const wrong = (found: string): Mistake => ({
    line,
    message: texts.unreadable(found.replace(/\s*\n\s*/g, ''), remedyFor(found)),
  });
  if (!isText(first)) {
    const target = toString(first ?? '');
    if (first?.type === 'link') return wrong(first.url);
    const remedy = isWholeName(target) ? texts.marksAround(target) : example;
    return { line, message: texts.unreadable(`${target}${rest.length > 0 ? '…' : ''}`, remedy) };
  }
  const bar = first.value.indexOf('|');
  const written = (bar < 0 ? first.value : first.value.slice(0, bar)).trim().replace(/\\$/, '');
  if (bar < 0 && rest.some(({ type }) => type !== 'footnoteReference')) return wrong(`${written}…`);
  const [target = '', anchor, ...more] = written.split('#');
  const isSwapped = bar >= 0 && rest.length === 0 && !isWholeName(target) && isWholeName(first.value.slice(bar + 1).trim());
  if (!isName(target.trim()) || more.length > 0 || anchor === '' || isSwapped) return wrong(bar < 0 ? written : first.value);
  const label = bar < 0 ? rest : [...part(first, bar + 1), ...rest];
  const shown = label.map((node) => (isText(node) ? node.value : 'x')).join('');
  if (bar >= 0 && !shown.trim()) {
    return { line, message: texts.noWordsAfterBar(written, example) };
  }
  if (/[[\]]/.test(shown)) {
    return { line, message: texts.bracketsInWords(written) };
  }
  if (shown.includes('|')) return { line, message: texts.moreThanOneBar(written, example) };
  const { words, notes } = wordsIn(label);
  const position = { start: point(line), end: point(line) };
  return [{ type: 'wikiLink', target: target.trim(), anchor, children: words, position }, ...notes];
}

const withoutBracket = (node: Text): Text => ({ ...node, value: node.value.replace(/^\]+/, '') });

const unclosed = (text: string, parent: string): string => {
  const begin = text.slice(0, 40).split('\n')[0] ?? '';
  const isSetApart = parent === 'strong' || parent === 'emphasis';
  const remedy = parent === 'tableCell' ? texts.barInTable : example;
  return texts.linkIsOpen(begin, isSetApart ? texts.marksAroundWhole : remedy);
};

/** What was meant by what stands right behind a link: words between round brackets, as behind the words of another kind of link. */
function wordsBehind(after: string, link: RootContent | undefined, line: number): Mistake | undefined {
  const [, words] = /^\(([^)\n]+)\)/.exec(after) ?? [];
  if (words === undefined || link?.type !== 'wikiLink') return undefined;
  return { line, message: texts.wordsInside(link.target, words) };
}

/** Reads the link between two places, and what it leaves in the text of its parent. */
function readLink(parent: Parent, open: Place, close: Place, node: Text): { made: RootContent[]; mistake?: Mistake } {
  const line = lineOf(node) + linesIn(node.value.slice(0, open.at));
  if (node.value[open.at - 1] === '!') {
    const message = texts.howToPlacePicture;
    return { made: [], mistake: { line, message } };
  }
  const found = toLink(between(parent.children, { child: open.child, at: open.at + 2 }, close), line);
  if (!Array.isArray(found)) return { made: [], mistake: found };
  const last = parent.children[close.child];
  const mistake = isText(last) ? wordsBehind(last.value.slice(close.at + 2), found[0], line) : undefined;
  return mistake ? { made: found, mistake } : { made: found };
}

/** Turns each `[[…]]` among the children of one parent into a link; gives what could not be read. */
function linkChildren(parent: Parent): Mistake[] {
  const mistakes: Mistake[] = [];
  let from: Place = { child: 0, at: 0 };
  for (;;) {
    const open = placeOf(parent.children, '[[', from);
    const node = open && parent.children[open.child];
    if (!open || !isText(node)) return mistakes;
    const close = placeOf(parent.children, ']]', { child: open.child, at: open.at + 2 });
    const next = placeOf(parent.children, '[[', { child: open.child, at: open.at + 2 });
    if (!close || (next && isBefore(next, close))) {
      const line = lineOf(node) + linesIn(node.value.slice(0, open.at));
      mistakes.push({ line, message: unclosed(node.value.slice(open.at), parent.type) });
      return mistakes;
    }
    const last = parent.children[close.child];
    const { made, mistake } = readLink(parent, open, close, node);
    if (mistake) mistakes.push(mistake);
    const before = part(node, 0, node.value[open.at - 1] === '!' ? open.at - 1 : open.at);
    // Of a link that cannot be read, what is left of its brackets is no second mistake.
    const after = isText(last) ? part(last, close.at + 2).map((rest) => (mistake ? withoutBracket(rest) : rest)) : [];
    parent.children.splice(open.child, close.child - open.child + 1, ...before, ...made, ...after);
    from = { child: open.child + before.length + made.length, at: 0 };
  }
}

/**
 * Makes every `[[…]]` of a freshly parsed text a node of its own, at any depth, so that all who read the tree see the same links.
 * Changes the tree; gives the links that cannot be read.
 */
export function linkEntries(tree: Root): Mistake[] {
  const visit = (parent: Parent): Mistake[] => {
    const own = linkChildren(parent);
    return [...own, ...parent.children.flatMap((child) => ('children' in child ? visit(child) : []))];
  };
  return visit(tree);
}
