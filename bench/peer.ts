import type { Article } from './corpus.ts';

/** How a reader asks something of a built site. */
export interface Asking {
  /** The page on which one asks, from the root of the site. */
  page: string;
  /** What is pressed first to get a field, where there is none yet. */
  opener?: string;
  field: string;
  /** What stands there when there is an answer. */
  answer: string;
}

/** A way to make a site of a corpus: ours, or what people would use instead. */
export interface Peer {
  name: string;
  /** What is installed for it, in the folder of the bench alone. */
  packages: Readonly<Record<string, string>>;
  /** Writes a project for a corpus in a folder. */
  write: (folder: string, corpus: readonly Article[]) => void;
  /** Where the file of an article stands in that project. */
  fileOf: (article: Article) => string;
  /** Where the commands run, when it is not in that folder. */
  from?: string;
  /** The commands that build it, each a program with its arguments. */
  commands: readonly (readonly [string, ...string[]])[];
  environment?: Readonly<Record<string, string>>;
  /** The built site, from that folder. */
  site: string;
  /** What it keeps between builds, from that folder: thrown away for a cold one. */
  kept: readonly string[];
  /** The address of an article, from the root of the site. */
  addressOf: (article: Article) => string;
  asking: Asking;
}
