import type { Graph } from '../../graph/graph.ts';
import { termsOf } from '../../graph/terms.ts';
import type { Block, Section, Word } from './words.ts';

/** Marks the first use of each term in one text. */
class Marker {
  readonly #find: ReturnType<typeof termsOf>['find'];
  readonly #seen: Set<string>;

  constructor(graph: Graph, own: string) {
    this.#find = termsOf(graph).find;
    this.#seen = new Set([own]);
  }

  #cut(text: string): Word[] {
    const found = this.#find(text, ({ id }) => !this.#seen.has(id));
    if (!found) return text ? [{ s: 't', t: text }] : [];
    const { before, words, after, begrip } = found;
    this.#seen.add(begrip.id);
    return [...(before ? [{ s: 't' as const, t: before }] : []), { s: 'term', id: begrip.id, t: words }, ...this.#cut(after)];
  }

  words(words: readonly Word[]): Word[] {
    return words.flatMap((word): Word[] => {
      if (word.s === 't') return this.#cut(word.t);
      // A link leads somewhere else.
      return word.s === 'b' || word.s === 'i' || word.s === 'eigen' ? [{ ...word, k: this.words(word.k) }] : [word];
    });
  }

  block(block: Block): Block {
    if (block.s === 'p') return { ...block, k: this.words(block.k) };
    if (block.s === 'lijst') return { ...block, items: block.items.map((item) => item.map((one) => this.block(one))) };
    // The words of another stay as they are.
    return block.s === 'onderdeel' && block.naam !== 'Citaat' ? { ...block, k: block.k.map((one) => this.block(one)) } : block;
  }
}

/** Makes the first use of each glossary term in a text a node of its own, as the page does. A term is not explained on its own page. */
export function markTerms(graph: Graph, sections: readonly Section[], own: string): Section[] {
  const marker = new Marker(graph, own);
  return sections.map(({ kop, blokken }) => ({ kop, blokken: blokken.map((block) => marker.block(block)) }));
}
