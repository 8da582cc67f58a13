import type { Kinds } from '../schema/kind.ts';
import type { Entry } from './entry.ts';
import type { RawEntry } from './read-content.ts';

/** What the checks look at: right entries, and where their fields stand. */
export interface Checked {
  entries: readonly Entry[];
  kinds: Kinds;
  groups: readonly string[];
  rawOf: (id: string) => RawEntry | undefined;
  /** The day of today, as jjjj-mm-dd. */
  today: string;
}

/** Where a field of an entry stands. */
export const placeOf = ({ id, file }: Entry, path: readonly PropertyKey[], { rawOf }: Checked) => ({
  file,
  line: rawOf(id)?.lineOf(path) ?? 1,
  field: String(path[0]),
});

/** A text as it is compared with another. */
export const fold = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .trim();
