import type { PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Id } from '../graph/entry.ts';
import type { Graph } from '../graph/build-graph.ts';
import { splitWikiLinks } from '../graph/wiki-link.ts';

/** Remark plugin: turns `[[modellen/rollenwiel|eigen woorden]]` into a link; without words of its own it shows the entry's name. */
export function linkEntries(graph: Graph) {
  return (tree: Root): void => {
    visit(tree, 'text', (node, index, parent) => {
      if (!parent || index === undefined || !node.value.includes('[[')) return undefined;
      const children = splitWikiLinks(node.value).map((part): PhrasingContent => {
        if (typeof part === 'string') return { type: 'text', value: part };
        // The graph has checked every link before the first page is drawn.
        const entry = graph.get(part.id as Id);
        const url = part.anchor ? `${entry.url}#${part.anchor}` : entry.url;
        return { type: 'link', url, children: [{ type: 'text', value: part.label ?? entry.label }] };
      });
      parent.children.splice(index, 1, ...children);
      return [SKIP, index + children.length];
    });
  };
}
