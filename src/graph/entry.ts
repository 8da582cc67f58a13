import type { CollectionName, DataOf } from '../schema/index.ts';

/** An entry's name in the whole site: `modellen/rollenwiel`. It is also its file and its address. */
export type Id = `${CollectionName}/${string}`;

/** A heading in the text of an entry, with the anchor that the page gives it. */
export interface Heading {
  depth: number;
  text: string;
  anchor: string;
  line: number;
}

interface EntryOf<Name extends CollectionName> {
  id: Id;
  collection: Name;
  slug: string;
  /** Path of the file, from the folder where the build runs. */
  file: string;
  /** Address from the root of the site: `/modellen/rollenwiel/`, or `/literatuur/#auteur-2023`. */
  url: string;
  /** How others name this entry in a sentence: its title, or author and year of a publication. */
  label: string;
  data: DataOf<Name>;
  headings: Heading[];
}

/** One entry of the site, with data by its kind. */
export type Entry = { [Name in CollectionName]: EntryOf<Name> }[CollectionName];

/** An entry of one kind. */
export type EntryFrom<Name extends CollectionName> = Extract<Entry, { collection: Name }>;

/** A relation as it was written: in a field of the frontmatter, or as a link in the text. */
export interface Connection {
  from: Id;
  to: Id;
  /** The frontmatter field (`modellen`, `bronnen`, `tussen`), or `tekst` for a link in running text. */
  kind: string;
  /** The sentence that a link in the text stands in, as plain text. */
  sentence?: string;
}
