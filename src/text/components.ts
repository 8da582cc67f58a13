import type { Paragraph, Parent, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import * as texts from '#language/text-tags.ts';
import type { Accepted, TextComponent } from '../components/text/component.ts';
import { vocabulary } from '../components/text/vocabulary.ts';
import { checkFields } from '../problems/field-mistakes.ts';
import { problems } from '../problems/wording.ts';
import { isHtmlName, refuseTag } from './html-remedies.ts';
import type { Mistake } from './mistake.ts';
import { isComponent, lineOf, type Component } from './tree.ts';

/** The accepted component of each node of a tree; a node that was refused has none. */
export type AcceptedComponents = ReadonlyMap<Component, { component: TextComponent; accepted: Accepted }>;

const isBlank = (node: RootContent): boolean => node.type === 'text' && node.value.trim() === '';

const isBlock = (node: RootContent): node is Component =>
  node.type === 'mdxJsxTextElement' && vocabulary.get(node.name ?? '')?.plaats !== 'zin';

/** A paragraph that holds nothing but components becomes those blocks: `<Kader>x</Kader>` on a line of its own is no sentence. */
export function unravel(parent: Parent): void {
  parent.children = parent.children.flatMap((node): RootContent[] => {
    if ('children' in node) unravel(node);
    // In an item of a list the words stay a sentence.
    if (node.type !== 'paragraph' || parent.type === 'listItem') return [node];
    const inside = node.children.filter((child) => !isBlank(child));
    return inside.length > 0 && inside.every(isBlock) ? inside.flatMap(toBlock) : [node];
  });
}

function toBlock(node: RootContent): RootContent[] {
  if (node.type !== 'mdxJsxTextElement') return [node];
  const words: Paragraph = { type: 'paragraph', children: node.children, ...(node.position && { position: node.position }) };
  return [{ ...node, type: 'mdxJsxFlowElement', children: node.children.length > 0 ? [words] : [] }];
}

/** The properties of a component as plain data, or what is wrong with how they are written. */
function propsOf(node: Component): { props: Record<string, string> } | { mistake: Mistake } {
  const line = lineOf(node);
  const props: Record<string, string> = {};
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || (typeof attribute.value === 'object' && attribute.value !== null)) {
      return { mistake: { line, message: texts.bracesInTag(node.name ?? '') } };
    }
    if (attribute.name in props) return { mistake: { line, message: texts.propertyTwice(node.name ?? '', attribute.name) } };
    props[attribute.name] = attribute.value ?? '';
  }
  return { props };
}

/** What is wrong with where a component stands and what stands in it. */
function misplaced(node: Component, component: TextComponent, ancestors: readonly { type: string }[]): string | undefined {
  const { naam, plaats, inhoud, voorbeeld } = component;
  const isInline = node.type === 'mdxJsxTextElement';
  if (isInline && plaats === 'blok') return texts.ownLine(naam, voorbeeld);
  const hasWords = toString(node).trim() !== '' || node.children.length > 0;
  if (inhoud === 'verplicht' && !hasWords) return texts.nothingInside(naam, voorbeeld);
  if (inhoud === 'geen' && hasWords) return texts.takesNoText(naam, voorbeeld);
  // Of more inside each other the outermost that is too much is named, once.
  const around = ancestors.filter((one) => isComponent(one) && vocabulary.get(one.name ?? '')?.isVanOns);
  const isNested = component.isVanOns && around.length === 1;
  return isNested ? texts.alreadyOurs(naam) : undefined;
}

const isHtml = (node: { type: string; name?: unknown }): boolean =>
  isComponent(node) && (/^[a-z]|^$/.test(node.name ?? '') || isHtmlName(node.name ?? ''));

/** Reads one component: accepted, or what is wrong with it. */
function read(
  node: Component,
  ancestors: readonly { type: string }[],
): { component: TextComponent; accepted: Accepted } | Mistake[] {
  const line = lineOf(node);
  const component = vocabulary.get(node.name ?? '');
  const place = { file: '', line, field: '' };
  if (!component) {
    if (isHtml(node)) return ancestors.some(isHtml) ? [] : [{ line, message: refuseTag(node.name ?? '') }];
    return [problems.unknownComponent(place, node.name ?? '', [...vocabulary.keys()])];
  }
  const written = propsOf(node);
  if ('mistake' in written) return [written.mistake];
  const wrong = misplaced(node, component, ancestors);
  if (wrong) return [{ line, message: wrong }];
  const checked = checkFields(component.schema, { file: '', data: written.props, lineOf: () => line, of: component.naam });
  if ('problems' in checked) return checked.problems;
  return { component, accepted: component.accept(written.props) };
}

/** Reads all components of a text against the vocabulary. */
export function readComponents(tree: Root): { accepted: AcceptedComponents; mistakes: Mistake[] } {
  const accepted = new Map<Component, { component: TextComponent; accepted: Accepted }>();
  const mistakes: Mistake[] = [];
  visitParents(tree, (node, ancestors) => {
    if (!isComponent(node)) return;
    const found = read(node, ancestors);
    if (Array.isArray(found)) mistakes.push(...found);
    else accepted.set(node, found);
  });
  return { accepted, mistakes };
}
