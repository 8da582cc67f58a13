import type { Element, ElementContent, Root, RootContent } from 'hast';

const element = (tagName: string, className: string, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: { className: [className] },
  children,
});

const isContent = (node: RootContent): node is ElementContent => node.type !== 'doctype';

/**
 * Rehype plugin: puts each `h2` and what follows it in a section with the heading on the first axis of the page and the text on the
 * second; text before the first heading is a section without one.
 */
export function wrapSections() {
  return (tree: Root): void => {
    const sections: Element[] = [];
    let text: ElementContent[] | undefined;
    for (const node of tree.children.filter(isContent)) {
      const isHeading = node.type === 'element' && node.tagName === 'h2';
      const isBlank = node.type === 'text' && node.value.trim() === '';
      if (isHeading || (!text && !isBlank)) {
        text = isHeading ? [] : [node];
        sections.push(element('section', 'deel', [...(isHeading ? [node] : []), element('div', 'deel-tekst', text)]));
      } else text?.push(node);
    }
    tree.children = sections;
  };
}
