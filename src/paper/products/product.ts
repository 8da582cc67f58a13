import type { Source } from '../place-of-site.ts';

/** What one document is set from. */
export interface Typeset {
  /** The Typst file. */
  main: string;
  /** What that file reads. */
  data: object | undefined;
  /** Drawings and pictures, by the path at which the Typst file asks for them. */
  pictures?: ReadonlyMap<string, Uint8Array>;
}

/** A file that is made in another way than by Typst. */
export interface Written {
  /** All that the file follows from. */
  input: unknown;
  /** The file whose pages it names, which is made before it. */
  naast?: string;
  /** @param begins the page that each entry begins on in that file */
  write: (begins: Readonly<Record<string, number>>) => Promise<{ pages: number; file: Uint8Array }>;
}

/** The kinds of file, as a reader knows them. */
export type FileKind = 'pdf' | 'pptx' | 'epub' | 'docx';

/** A file to take along: what it is called, where it belongs, how it is made. */
export interface Product {
  /** Its name on the disk of who takes it along: `praatplaat-a3.pdf`. */
  bestand: string;
  /** Its name in a list: “Praatplaat, A3”. */
  naam: string;
  soort: FileKind;
  /** The heading it stands under on the page with all of them. */
  groep: string;
  /** What helps to choose. */
  uitleg?: string;
  /** The addresses of the pages that it belongs to, and its name there where that can be shorter. */
  bij: readonly string[];
  make: (source: Source) => Promise<Typeset | Written>;
}

/** The ending of a file is its kind. */
export const isTypeset = (made: Typeset | Written): made is Typeset => 'main' in made;
