import type { ListItem, RootContent, Table } from 'mdast';
import * as words from '#language/paper-books.ts';
import type { Entry } from '../../graph/entry.ts';
import { isComponent } from '../../text/tree.ts';
import type { Source } from '../place-of-site.ts';
import { toWords } from './inline.ts';
import type { Block, Section } from './words.ts';

/** Makes blocks from the nodes of one text. */
class Reader {
  readonly #source: Source;
  readonly #entry: Entry;

  constructor(source: Source, entry: Entry) {
    this.#source = source;
    this.#entry = entry;
  }

  #blocksIn(nodes: readonly RootContent[]): Block[] {
    return nodes.flatMap((node) => this.block(node));
  }

  #table({ children }: Table): Block {
    const [kop = [], ...rijen] = children.map((row) =>
      row.children.map((cell) => toWords(this.#source, this.#entry, cell.children)),
    );
    return { s: 'tabel', kop, rijen };
  }

  block(node: RootContent): Block[] {
    if (isComponent(node)) {
      const found = this.#entry.text?.components.get(node);
      const k = this.#blocksIn(node.children);
      return found ? [{ s: 'onderdeel', naam: found.component.naam, props: found.accepted.props, k }] : k;
    }
    switch (node.type) {
      case 'paragraph':
        return [{ s: 'p', k: toWords(this.#source, this.#entry, node.children) }];
      case 'heading':
        return [{ s: 'kop', niveau: node.depth, k: toWords(this.#source, this.#entry, node.children) }];
      case 'list': {
        const items = node.children.map((item: ListItem) => this.#blocksIn(item.children));
        return [{ s: 'lijst', start: node.start ?? 1, genummerd: node.ordered === true, items }];
      }
      case 'blockquote':
        return [{ s: 'citaat', k: this.#blocksIn(node.children) }];
      case 'table':
        return [this.#table(node)];
      case 'thematicBreak':
        return [{ s: 'streep' }];
      case 'code':
        return [{ s: 'p', k: [{ s: 'code', k: [{ s: 't', t: node.value }] }] }];
      default:
        return [];
    }
  }

  /** The notes of the text, as its last section. */
  notes(nodes: readonly RootContent[]): Section[] {
    const notes = nodes.flatMap((node) => (node.type === 'footnoteDefinition' ? [this.#blocksIn(node.children)] : []));
    if (notes.length === 0) return [];
    return [{ kop: [{ s: 't', t: words.notes }], blokken: [{ s: 'lijst', start: 1, genummerd: true, items: notes }] }];
  }
}

/** The text of an entry as sections, from the tree that the graph has read: each heading of the second level begins one. */
export function sectionsOf(source: Source, entry: Entry): Section[] {
  const nodes = entry.text?.tree?.children ?? [];
  const reader = new Reader(source, entry);
  const sections: Section[] = [];
  for (const node of nodes) {
    const [block, ...more] = reader.block(node);
    if (!block) continue;
    if (block.s === 'kop' && block.niveau === 2) sections.push({ kop: block.k, blokken: [] });
    else {
      if (sections.length === 0) sections.push({ kop: [], blokken: [] });
      sections.at(-1)?.blokken.push(block, ...more);
    }
  }
  return [...sections, ...reader.notes(nodes)];
}
