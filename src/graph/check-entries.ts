import type { Problem } from '../problems/problem.ts';
import type { Kinds, SharedData } from '../schema/kind.ts';
import { addressOf } from './address.ts';
import type { Entry } from './entry.ts';
import { labelOf } from './label.ts';
import { fieldProblems, textProblems } from './raw-problems.ts';
import type { RawContent, RawEntry } from './read-content.ts';

/** A raw entry as the entry that pages know. `data` are its fields, right or (to be linked to only) as they were written. */
function toEntry(
  raw: Pick<RawEntry, 'id' | 'collection' | 'slug' | 'file' | 'text' | 'stamp'>,
  data: SharedData,
  kinds: Kinds,
): Entry {
  const { id, collection, slug, file, text, stamp } = raw;
  const kind = kinds.get(collection);
  const label = labelOf(kind.alsVerwijzing ?? false, data);
  return { id, collection, slug, file, text, stamp, data, url: addressOf(kind, slug), label, headings: [] };
}

/** Entries that can be linked to although they cannot be shown, so that one mistake does not give twenty. */
export const standIn = (raw: RawContent['unreadable'][number], kinds: Kinds): Entry =>
  toEntry(raw, { titel: raw.id, kort: '' }, kinds);

/** The entries whose fields are right, those that are not, and what is wrong with them. */
export function checkEntries(content: RawContent, kinds: Kinds) {
  const right: Entry[] = [];
  const broken: Entry[] = content.unreadable.map((file) => standIn(file, kinds));
  const found: Problem[] = [];
  for (const raw of content.entries) {
    const checked = fieldProblems(raw, kinds);
    if ('problems' in checked) {
      found.push(...checked.problems);
      broken.push(standIn(raw, kinds));
    } else right.push(toEntry(raw, checked.data, kinds));
    found.push(...textProblems(raw, content.pictures, kinds));
  }
  return { right, broken, found };
}
