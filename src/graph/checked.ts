import type { Place } from '../problems/problem.ts';
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

/** Where a field of an entry stands: in its own file, or in that of its ways of asking. */
export function placeOf({ id, file }: Entry, path: readonly PropertyKey[], { rawOf }: Checked): Place {
  const raw = rawOf(id);
  const [field, ...rest] = path;
  const [from, at] = raw?.asked && field === 'vragen' ? [raw.asked, rest] : [raw, path];
  return { file: from?.file ?? file, line: from?.lineOf(at) ?? 1, field: String(field) };
}

/** A text as it is compared with another. */
export const fold = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .trim();
