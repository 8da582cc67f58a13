import path from 'node:path';
import type { Element, ElementContent, Root, Text } from 'hast';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import type { VFile } from 'vfile';
import type { EntryFrom } from '../graph/entry.ts';
import type { Graph } from '../graph/build-graph.ts';
import { termsOf } from '../graph/terms.ts';

const text = (value: string): Text => ({ type: 'text', value });

const element = (tagName: string, properties: Element['properties'], ...children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

type Begrip = EntryFrom<'begrippen'>;

/** The word in the text: a button that opens its slip, without a script. */
const termButton = (words: string, { slug }: Begrip): Element =>
  element('button', { type: 'button', className: ['term'], popoverTarget: `begrip-${slug}` }, text(words));

/** The slip that a term opens: its name, the definition, the way to more. */
const slip = ({ slug, url, data }: Begrip): Element =>
  element(
    'div',
    { popover: 'auto', id: `begrip-${slug}`, className: ['strook'], dataPagefindIgnore: true },
    element('p', { className: ['strook-naam'] }, text(data.titel)),
    element('p', {}, text(data.kort)),
    element(
      'p',
      { className: ['strook-verder'] },
      element('a', { href: url }, text('Lees meer bij het begrip')),
      text(' '),
      element('button', { type: 'button', popoverTarget: `begrip-${slug}`, popoverTargetAction: 'hide' }, text('Sluit')),
    ),
  );

// A term explains itself in running text only: a heading is no place to stop, a link leads somewhere else, a quotation is another's.
const closed = new Set(['a', 'button', 'blockquote', 'code', 'pre', 'table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

const slugOf = (file: VFile): string => path.basename(file.path ?? '').replace(/\.\w+$/, '');
const isBegrip = (file: VFile): boolean => path.basename(path.dirname(file.path ?? '')) === 'begrippen';

/** Rehype plugin: the first use of each glossary term in a text opens its definition. A term is not explained on its own page. */
export function explainTerms(graph: Graph) {
  const terms = termsOf(graph);
  return (tree: Root, file: VFile): void => {
    const explained = new Map<string, Begrip>();
    const own = isBegrip(file) ? slugOf(file) : undefined;
    visitParents(tree, 'text', (node, ancestors) => {
      if (ancestors.some((ancestor) => ancestor.type === 'element' && closed.has(ancestor.tagName))) return undefined;
      const parent = ancestors.at(-1);
      if (parent?.type !== 'element') return undefined;
      const found = terms.find(node.value, ({ slug }) => slug !== own && !explained.has(slug));
      if (!found) return undefined;
      const { before, words, after, begrip } = found;
      explained.set(begrip.slug, begrip);
      const index = parent.children.indexOf(node);
      parent.children.splice(index, 1, text(before), termButton(words, begrip), text(after));
      // What follows the term may hold another.
      return [SKIP, index + 2];
    });
    tree.children.push(...[...explained.values()].map(slip));
  };
}
