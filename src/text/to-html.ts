import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import type { Heading as HeadingNode } from 'mdast';
import type { Handler, Handlers } from 'mdast-util-to-hast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import * as texts from '#language/text-page.ts';
import type { Picture } from '../components/text/component.ts';
import { figureMark } from '../components/text/pictures.ts';
import type { Entry, Id } from '../graph/entry.ts';
import type { Graph } from '../graph/graph.ts';
import { termsOf } from '../graph/terms.ts';
import { breakHeadings, breakTexts } from './break-headings.ts';
import { explainTerms } from './explain-terms.ts';
import { anchorIn } from './headings.ts';
import type { Component, WikiLink } from './tree.ts';
import { wrapSections } from './wrap-sections.ts';
import { wrapTables } from './wrap-tables.ts';

/** A piece of a text as a page shows it: HTML, or the model whose figure comes here. */
export type TextPiece = { html: string } | { figuur: string };

/** The sign behind a heading that leads to it, to pass on; a script makes it copy its address. */
const linkToHeading = (anchor: string): Element =>
  h('a.hekje', { href: `#${anchor}`, ariaLabel: texts.linkToHeading, dataPagefindIgnore: true }, '#');

/** How the nodes that are ours become HTML: links to entries, headings with the anchor that they have, components. */
function handlersFor(graph: Graph, entry: Entry, pictureOf: (file: string) => Picture | undefined): Handlers {
  const anchors = new Map(entry.headings.map(({ node, anchor }) => [node, anchor]));
  const drawn: Handler = (state, node: Component): ElementContent[] => {
    const found = entry.text?.components.get(node);
    const context = { isInline: node.type === 'mdxJsxTextElement', pictureOf, entryOf: graph.find };
    return found ? found.accepted.draw(state.all(node), context) : [];
  };
  return {
    wikiLink: (state, node: WikiLink): Element => {
      const target = graph.find(node.target);
      const words = node.children.length > 0 ? state.all(node) : [{ type: 'text' as const, value: target?.label ?? node.target }];
      // Only while someone writes: the build stops on a link that leads nowhere.
      if (!target) return h('span', words);
      return h('a', { href: node.anchor ? `${target.url}#${node.anchor.trim().normalize('NFC')}` : target.url }, words);
    },
    heading: (state, node: HeadingNode): Element => {
      const id = anchors.get(node);
      const words = state.all(node);
      return h(`h${node.depth}`, { id }, id && node.depth === 2 ? [...words, linkToHeading(id)] : words);
    },
    mdxJsxFlowElement: drawn,
    mdxJsxTextElement: drawn,
  };
}

/** A link to a heading with accents names it as the page does. */
const sameForm = (tree: Root): void => {
  const visit = (node: Root | Element): void => {
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      const { href } = child.properties;
      const [page = '', hash] = typeof href === 'string' && /^[/#]/.test(href) ? href.split(/#(.*)/s) : [];
      if (hash) child.properties['href'] = `${page}#${anchorIn(hash)}`;
      visit(child);
    }
  };
  visit(tree);
};

/** A text as a page shows it, and the begrippen that it explains. */
export interface ShownText {
  pieces: TextPiece[];
  explained: Id[];
}

/**
 * The text of an entry as HTML, from the tree that the graph has read and checked.
 * @param pictureOf the picture of a name, in the sizes that the site has
 */
export function textOf(graph: Graph, entry: Entry, pictureOf: (file: string) => Picture | undefined): ShownText {
  const tree = entry.text?.tree;
  if (!tree) return { pieces: [], explained: [] };
  const toHast = unified().use(remarkRehype, {
    handlers: handlersFor(graph, entry, pictureOf),
    footnoteLabel: texts.notes,
    footnoteLabelProperties: {},
    footnoteBackLabel: (reference: number) => texts.backToNote(reference + 1),
    clobberPrefix: 'noot-',
  });
  const hast = toHast.runSync(tree);
  sameForm(hast);
  wrapTables(hast);
  breakHeadings(hast);
  wrapSections(hast);
  const explained = explainTerms(hast, termsOf(graph), entry.id);
  breakTexts(hast);
  const pieces = toHtml(hast)
    .split(figureMark)
    .map((part, index) => (index % 2 === 0 ? { html: part } : { figuur: part }));
  return { pieces, explained: explained.map(({ id }) => id) };
}
