/** A piece of a sentence as paper has it; one letter where there are many thousands of them. */
export type Word =
  | { s: 't'; t: string }
  /** Bold, italic, ours and not the source's, code. */
  | { s: 'b' | 'i' | 'eigen' | 'code'; k: Word[] }
  /** A link to the web, or to a page that is no entry. */
  | { s: 'web'; url: string; k: Word[] }
  /** A link to an entry: a page number where it is in the same document, else its address. */
  | { s: 'naar'; id: string; url: string; k: Word[] }
  /** The first use of a term in a text. */
  | { s: 'term'; id: string; t: string }
  | { s: 'noot'; nr: string }
  | { s: 'einde' };

/** A block of a text as paper has it. */
export type Block =
  | { s: 'p'; k: Word[] }
  | { s: 'lijst'; start: number; genummerd: boolean; items: Block[][] }
  | { s: 'citaat'; k: Block[] }
  | { s: 'kop'; niveau: number; k: Word[] }
  | { s: 'tabel'; kop: Word[][]; rijen: Word[][][] }
  | { s: 'streep' }
  | { s: 'onderdeel'; naam: string; props: Readonly<Record<string, unknown>>; k: Block[] };

/** A heading with what stands under it. */
export interface Section {
  kop: Word[];
  blokken: Block[];
}

/** The words of a sentence without marks. */
export const plainOf = (words: readonly Word[]): string =>
  words
    .map((word) => {
      if ('t' in word) return word.t;
      if (word.s === 'eigen') return `[${plainOf(word.k)}]`;
      return 'k' in word ? plainOf(word.k) : '';
    })
    .join('');

/** The sentences that stand in a block, at any depth, in order. */
export function sentencesOf(block: Block): Word[][] {
  switch (block.s) {
    case 'p':
      return [block.k];
    case 'lijst':
      return block.items.flat().flatMap(sentencesOf);
    case 'citaat':
    case 'onderdeel':
      return block.k.flatMap(sentencesOf);
    case 'kop':
      return [block.k];
    case 'tabel':
      return [...block.kop, ...block.rijen.flat()];
    case 'streep':
      return [];
  }
}
