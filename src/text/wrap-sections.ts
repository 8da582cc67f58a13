import type { Element, ElementContent, Root, RootContent } from 'hast';
import { h } from 'hastscript';

const isContent = (node: RootContent): node is ElementContent => node.type !== 'doctype';

const isElement = (node: ElementContent, tagName: string): node is Element => node.type === 'element' && node.tagName === tagName;

const hasClass = (node: ElementContent, name: string): node is Element =>
  node.type === 'element' && Array.isArray(node.properties['className']) && node.properties['className'].includes(name);

const isBlank = (node: ElementContent): boolean => node.type === 'text' && node.value.trim() === '';

/** A section that is ours as a whole says so under its heading; the block in it need not say it again. */
function liftLabel(heading: Element, text: readonly ElementContent[]): void {
  const blocks = text.filter((node) => !isBlank(node));
  if (blocks.length !== 1) return;
  const [own] = blocks;
  if (!own || !hasClass(own, 'eigen')) return;
  const label = own.children.find((node) => hasClass(node, 'van-ons'));
  if (!label || !hasClass(label, 'van-ons')) return;
  own.children = own.children.filter((node) => node !== label);
  heading.children.push({ ...label, tagName: 'span' });
}

/** The notes at the foot of a text, as a section like the others. */
function notesOf(node: Element): Element {
  const heading = node.children.filter((child) => isElement(child, 'h2'));
  const rest = node.children.filter((child) => !isElement(child, 'h2'));
  return h('section.deel', { dataFootnotes: true }, [...heading, h('div.deel-tekst', rest)]);
}

/**
 * Puts each `h2` and what follows it in a section with the heading on the first axis of the page and the text on the second; text before
 * the first heading is a block like it: what has no heading is no section.
 */
export function wrapSections(tree: Root): void {
  const sections: Element[] = [];
  let text: ElementContent[] | undefined;
  let heading: Element | undefined;
  const close = (): void => {
    if (heading && text) liftLabel(heading, text);
  };
  for (const node of tree.children.filter(isContent)) {
    if (isElement(node, 'section')) {
      sections.push(notesOf(node));
    } else if (isElement(node, 'h2') || (!text && !isBlank(node))) {
      close();
      heading = isElement(node, 'h2') ? node : undefined;
      const box = h('div.deel-tekst', heading ? [] : [node]);
      text = box.children;
      sections.push(heading ? h('section.deel', [heading, box]) : h('div.deel', [box]));
    } else text?.push(node);
  }
  close();
  tree.children = sections;
}
