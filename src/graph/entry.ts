import type { DataOf } from '../schema/index.ts';
import type { Heading } from '../text/headings.ts';
import type { ParsedText } from '../text/parse.ts';

export type { Heading };

/** An entry's name in the whole site: `modellen/rollenwiel`. It is also its file and its address. */
export type Id = `${string}/${string}`;

/** One entry of the site. */
export interface Entry<Naam extends string = string> {
  id: Id;
  /** The name of its kind. */
  collection: Naam;
  slug: string;
  /** Path of the file, as messages show it. */
  file: string;
  /** Address from the root of the site: `/modellen/rollenwiel/`, or `/literatuur/#auteur-2023`. */
  url: string;
  /** How others name this entry in a sentence: its title, or author and year of a publication. */
  label: string;
  data: DataOf<Naam>;
  headings: Heading[];
  /** Its text, as it was read; absent where the kind has none. */
  text?: ParsedText | undefined;
  /** What tells this state of its file from every other. */
  stamp?: string | undefined;
}

/** An entry of one kind, with the data of that kind. */
export type EntryFrom<Naam extends string> = Entry & Entry<Naam>;

/** The file of an entry, from the content folder. */
export const fileOf = ({ collection, file }: Entry): string => `${collection}/${file.replace(/^.*\//, '')}`;

/** Whether an entry is of a kind; if so its data are those of that kind. */
export const isOf = <const Naam extends string>(entry: Entry, naam: Naam): entry is EntryFrom<Naam> => entry.collection === naam;

/** A relation as it was written: in a field of the frontmatter, or as a link in the text. */
export interface Connection {
  from: Id;
  to: Id;
  /** The frontmatter field (`modellen`, `bronnen`, `tussen`), or `tekst` for a link in running text. */
  kind: string;
  /** The sentence that a link in the text stands in, as plain text. */
  sentence?: string;
}
