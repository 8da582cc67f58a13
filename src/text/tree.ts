import type { Data, Literal, Parent, PhrasingContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';

/** A link to an entry, as an editor writes it: `[[modellen/rollenwiel#kop|eigen woorden]]`. Without words it shows the entry's own name. */
export interface WikiLink extends Parent {
  type: 'wikiLink';
  /** The id of an entry: `modellen/rollenwiel`. */
  target: string;
  anchor?: string | undefined;
  children: PhrasingContent[];
  data?: Data | undefined;
}

/** A component of the vocabulary, as a block or within a sentence. */
export type Component = MdxJsxFlowElement | MdxJsxTextElement;

/** What MDX would run; it is refused wherever it stands. */
interface Code extends Literal {
  type: 'mdxjsEsm' | 'mdxFlowExpression' | 'mdxTextExpression';
}

declare module 'mdast' {
  interface PhrasingContentMap {
    wikiLink: WikiLink;
  }
  interface RootContentMap {
    wikiLink: WikiLink;
  }
}

export const isComponent = (node: { type: string }): node is Component =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

export const isCode = (node: { type: string }): node is Code =>
  node.type === 'mdxjsEsm' || node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';

/** The line on which a node begins. */
export const lineOf = (node: { position?: { start: { line: number } } | undefined }): number => node.position?.start.line ?? 1;
