import type { Parent, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { lineOf, type WikiLink } from './tree.ts';
import type { Mistake } from './mistake.ts';

const shape = /^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/;
// A name without its kind: the graph says which one it may have been.
const bare = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const example = 'Schrijf het zo: [[soort/naam]] of [[soort/naam|eigen woorden]].';

/** A place in the children of a parent: the number of a child, and how far into its text. */
interface Place {
  child: number;
  at: number;
}

const isText = (node: RootContent | undefined): node is Text => node?.type === 'text';

/** The first place from `from` on where a text child has these signs. */
function placeOf(children: readonly RootContent[], signs: string, from: Place): Place | undefined {
  for (let child = from.child; child < children.length; child += 1) {
    const node = children[child];
    const at = isText(node) ? node.value.indexOf(signs, child === from.child ? from.at : 0) : -1;
    if (at >= 0) return { child, at };
  }
  return undefined;
}

const linesIn = (text: string): number => text.split('\n').length - 1;

/** A part of a text node, with the line it really stands on. */
function part(node: Text, from: number, to?: number): Text[] {
  const value = node.value.slice(from, to);
  if (!value) return [];
  const line = lineOf(node) + linesIn(node.value.slice(0, from));
  const point = { line, column: 1 };
  return [{ type: 'text', value, position: { start: point, end: point } }];
}

/** The children between two places; a place inside a text cuts it. */
function between(children: readonly RootContent[], from: Place, to: Place): RootContent[] {
  return children.slice(from.child, to.child + 1).flatMap((node, index): RootContent[] => {
    if (!isText(node)) return [node];
    const start = index === 0 ? from.at : 0;
    const end = from.child + index === to.child ? to.at : undefined;
    return part(node, start, end);
  });
}

/** What to write instead of a name that is none: what it becomes without signs that do not belong in it, when that is a name. */
function remedyFor(found: string): string {
  const name = (found.split('|')[0] ?? '').trim();
  if (/^(?:https?:|www\.)/.test(name)) return `Een adres buiten de site schrijf je zo: [woorden](${name}).`;
  const better = name
    .toLowerCase()
    .replace(/^\/+|\/+$|#$/g, '')
    .replace(/\.(?:mdx|yaml)$/, '')
    .replace(/[ _]+/g, '-');
  return better !== name && shape.test(better) ? `Bedoel je [[${better}]]?` : example;
}

/** Reads what stands between `[[` and `]]`: the target, an anchor, and the words of its own. */
function toLink(inside: RootContent[], line: number): WikiLink | Mistake {
  const [first, ...rest] = inside;
  const wrong = (found: string): Mistake => ({ line, message: `De link [[${found}]] is niet te lezen. ${remedyFor(found)}` });
  if (!isText(first)) return wrong(`${toString(first ?? '')}${rest.length > 0 ? '…' : ''}`);
  const bar = first.value.indexOf('|');
  const written = (bar < 0 ? first.value : first.value.slice(0, bar)).trim().replace(/\\$/, '');
  if (bar < 0 && rest.length > 0) return wrong(`${written}…`);
  const [target = '', anchor, ...more] = written.split('#');
  if ((!shape.test(target.trim()) && !bare.test(target.trim())) || more.length > 0 || anchor === '')
    return wrong(bar < 0 ? written : first.value);
  const label = bar < 0 ? [] : [...part(first, bar + 1), ...rest];
  const words = label.map((node) => (isText(node) ? node.value : 'x')).join('');
  if (bar >= 0 && !words.trim()) {
    return { line, message: `In de link [[${written}|]] staan geen woorden na de streep. ${example}` };
  }
  if (/[[\]]/.test(words)) {
    return { line, message: `In de woorden van de link [[${written}|…]] staan vierkante haken: gebruik ronde, of laat ze weg.` };
  }
  if (words.includes('|')) return { line, message: `In de link [[${written}|…]] staat meer dan één streep. ${example}` };
  const children = label.filter((node): node is PhrasingContent => node.type !== 'footnoteReference');
  const point = { line, column: 1 };
  return { type: 'wikiLink', target: target.trim(), anchor, children, position: { start: point, end: point } };
}

const isBefore = (one: Place, other: Place): boolean =>
  one.child < other.child || (one.child === other.child && one.at < other.at);

const withoutBracket = (node: Text): Text => ({ ...node, value: node.value.replace(/^\]+/, '') });

const unclosed = (text: string, parent: string): string => {
  const begin = text.slice(0, 40).split('\n')[0] ?? '';
  const remedy =
    parent === 'tableCell' ? 'In een tabel schrijf je \\| in plaats van |: [[soort/naam\\|eigen woorden]].' : example;
  return `De link «${begin}» sluit niet: er ontbreekt ]]. ${remedy}`;
};

/** Turns each `[[…]]` among the children of one parent into a link; gives what could not be read. */
function linkChildren(parent: Parent): Mistake[] {
  const mistakes: Mistake[] = [];
  let from: Place = { child: 0, at: 0 };
  for (;;) {
    const open = placeOf(parent.children, '[[', from);
    const node = open && parent.children[open.child];
    if (!open || !isText(node)) return mistakes;
    const line = lineOf(node) + linesIn(node.value.slice(0, open.at));
    const close = placeOf(parent.children, ']]', { child: open.child, at: open.at + 2 });
    const next = placeOf(parent.children, '[[', { child: open.child, at: open.at + 2 });
    if (!close || (next && isBefore(next, close))) {
      mistakes.push({ line, message: unclosed(node.value.slice(open.at), parent.type) });
      return mistakes;
    }
    const last = parent.children[close.child];
    const found = toLink(between(parent.children, { child: open.child, at: open.at + 2 }, close), line);
    const isPicture = node.value[open.at - 1] === '!';
    const link = isPicture
      ? { line, message: 'Een afbeelding zet je erin met <Afbeelding bestand="naam.jpg" alt="wat je ziet" />.' }
      : found;
    if ('message' in link) mistakes.push(link);
    const before = part(node, 0, isPicture ? open.at - 1 : open.at);
    // Of a link that cannot be read, what is left of its brackets is no second mistake.
    const after = isText(last) ? part(last, close.at + 2).map((rest) => ('message' in link ? withoutBracket(rest) : rest)) : [];
    const made: RootContent[] = 'message' in link ? [] : [link];
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
