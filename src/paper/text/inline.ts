import type { PhrasingContent } from 'mdast';
import type { Entry } from '../../graph/entry.ts';
import { isComponent } from '../../text/tree.ts';
import { linkTo, type Source } from '../place-of-site.ts';
import type { Word } from './words.ts';

const addressOf = (source: Source, url: string): string => (url.startsWith('/') ? linkTo(source, url) : url);

/** The words of a piece of a sentence. */
function wordsOf(source: Source, entry: Entry, node: PhrasingContent): Word[] {
  const inside = (): Word[] => ('children' in node ? toWords(source, entry, node.children) : []);
  if (isComponent(node)) return entry.text?.components.get(node)?.component.isVanOns ? [{ s: 'eigen', k: inside() }] : inside();
  switch (node.type) {
    case 'text':
      return [{ s: 't', t: node.value.replaceAll('\n', ' ') }];
    case 'strong':
      return [{ s: 'b', k: inside() }];
    case 'emphasis':
      return [{ s: 'i', k: inside() }];
    case 'inlineCode':
      return [{ s: 'code', k: [{ s: 't', t: node.value }] }];
    case 'break':
      return [{ s: 'einde' }];
    case 'footnoteReference':
      return [{ s: 'noot', nr: node.label ?? node.identifier }];
    case 'link':
      // An address that stands for itself may break anywhere; on paper it is words like others.
      return [{ s: 'web', url: addressOf(source, node.url), k: inside() }];
    case 'wikiLink': {
      const target = source.graph.get(node.target);
      const k: Word[] = node.children.length > 0 ? inside() : [{ s: 't', t: target.label }];
      return [{ s: 'naar', id: target.id, url: linkTo(source, target.url), k }];
    }
    default:
      return inside();
  }
}

/** The words of a sentence, from the tree of its text. */
export const toWords = (source: Source, entry: Entry, nodes: readonly PhrasingContent[]): Word[] =>
  nodes.flatMap((node) => wordsOf(source, entry, node));
