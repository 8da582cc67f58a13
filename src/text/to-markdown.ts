import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown, type Handle, type Handlers, type State } from 'mdast-util-to-markdown';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import * as texts from '#language/text-page.ts';
import { vocabulary } from '../components/text/vocabulary.ts';
import type { Entry } from '../graph/entry.ts';
import type { Graph } from '../graph/graph.ts';
import type { WikiLink } from './tree.ts';

type Props = Readonly<Record<string, unknown>>;

const textProp = (props: Props, name: string): string => {
  const value = props[name];
  return typeof value === 'string' ? value : '';
};

/** Lines as a quotation: Markdown has one sign for a remark, for the words of another and for what is ours. */
const quoted = (state: State, blocks: readonly string[]): string =>
  state.indentLines(blocks.filter(Boolean).join('\n\n'), (line, _, isBlank) => `>${isBlank ? '' : ' '}${line}`);

/** How the nodes that are ours are written. */
function handlersFor(
  graph: Graph,
  propsOf: (node: MdxJsxFlowElement) => Props,
  addressOf: (url: string) => string,
): Partial<Handlers> {
  const link = (words: string, url: string): string => `[${words}](${addressOf(url)})`;
  const wikiLink: Handle = (node: WikiLink, _, state, info) => {
    const target = graph.find(node.target);
    const own = node.children.length > 0 ? state.containerPhrasing(node, { ...info, before: '[', after: ']' }) : '';
    return target ? link(own || target.label, target.url) : own;
  };
  const mdxJsxTextElement: Handle = (node: MdxJsxTextElement, _, state, info) =>
    `\\[${state.containerPhrasing(node, { ...info, before: '[', after: ']' })}]`;
  const mdxJsxFlowElement: Handle = (node: MdxJsxFlowElement, _, state, info) => {
    const props = propsOf(node);
    const inside = state.containerFlow(node, info);
    if (vocabulary.get(node.name ?? '')?.isVanOns) return quoted(state, [texts.oursBold, inside]);
    const model = graph.find(`modellen/${textProp(props, 'model')}`);
    if (model) return link(model.label, model.url);
    const picture = textProp(props, 'alt');
    if (picture) return texts.pictureOf(picture);
    const source = graph.find(textProp(props, 'bron'));
    const from = [textProp(props, 'auteur'), source?.label ?? '', textProp(props, 'plaats')].filter(Boolean).join(', ');
    const kop = textProp(props, 'kop');
    return quoted(state, [kop && `**${kop}**`, inside, from && `— ${from}`]);
  };
  return { wikiLink, mdxJsxTextElement, mdxJsxFlowElement };
}

/**
 * The text of an entry as Markdown that any reader of it knows: links lead to other pages, what is ours stands in a quotation that says
 * so, or between square brackets within a sentence.
 * @param addressOf the address of a page (`/modellen/wiel/`) as this text should write it
 */
export function markdownOf(graph: Graph, { text }: Entry, addressOf: (url: string) => string): string {
  if (!text?.tree) return '';
  const handlers = handlersFor(graph, (node) => text.components.get(node)?.accepted.props ?? {}, addressOf);
  return toMarkdown(text.tree, { extensions: [gfmToMarkdown()], handlers, bullet: '-', emphasis: '_' });
}
