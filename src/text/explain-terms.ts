import type { Element, Nodes, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import * as texts from '#language/text-page.ts';
import type { EntryFrom } from '../graph/entry.ts';
import type { Terms } from '../graph/terms.ts';

type Begrip = EntryFrom<'begrippen'>;

/**
 * The word in the text: a link to its begrip, which a script turns into the opener of its slip. No button, for a button never breaks
 * inside a line: it pushes large text sideways and leaves holes on paper.
 */
const termLink = (words: string, { slug, url }: Begrip): Element =>
  h('a.term', { href: url, dataStrook: `begrip-${slug}` }, words);

/** The slip that a term opens: its name, the definition, the way to more. */
const slip = ({ slug, url, data }: Begrip): Element =>
  h('div.strook', { popover: 'auto', id: `begrip-${slug}`, dataPagefindIgnore: true }, [
    h('p.strook-naam', data.titel),
    h('p', data.kort),
    h('p.strook-verder', [
      h('a', { href: url }, texts.moreOnTerm),
      ' ',
      h('button', { type: 'button', popoverTarget: `begrip-${slug}`, popoverTargetAction: 'hide' }, texts.close),
    ]),
  ]);

// A term explains itself in running text only: a heading is no place to stop, a link leads somewhere else, a quotation is another's.
const closed = new Set([
  'a',
  'button',
  'blockquote',
  'code',
  'pre',
  'table',
  'summary',
  'figcaption',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);

const isClosed = (node: Nodes): boolean => node.type === 'element' && closed.has(node.tagName);

/**
 * Makes the first use of each glossary term in a text open its definition, and gives the begrippen that were found. A term is not
 * explained on its own page.
 */
export function explainTerms(tree: Root, terms: Terms, own: string): Begrip[] {
  const explained = new Map<string, Begrip>();
  visitParents(tree, 'text', (node, ancestors) => {
    if (ancestors.some(isClosed)) return undefined;
    const parent = ancestors.at(-1);
    if (parent?.type !== 'element') return undefined;
    const found = terms.find(node.value, ({ id, slug }) => id !== own && !explained.has(slug));
    if (!found) return undefined;
    const { before, words, after, begrip } = found;
    explained.set(begrip.slug, begrip);
    const index = parent.children.indexOf(node);
    parent.children.splice(index, 1, { type: 'text', value: before }, termLink(words, begrip), { type: 'text', value: after });
    // What follows the term may hold another.
    return [SKIP, index + 2];
  });
  tree.children.push(...[...explained.values()].map(slip));
  return [...explained.values()];
}
