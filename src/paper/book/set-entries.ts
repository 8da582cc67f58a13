import type { BookEntry } from './book-data.ts';
import type { BookPart } from './parts.ts';
import { piecesOf, type Piece } from './pieces.ts';

/** An entry with its text in the pieces that are set. */
export type SetEntry = Omit<BookEntry, 'delen'> & { stukken: Piece[] };

/** The words of a term in the margin. */
export const noteIn =
  (entries: Readonly<Record<string, BookEntry>>) =>
  (id: string): string =>
    `${entries[id]?.titel ?? ''} ${entries[id]?.kort ?? ''} p. 300`;

/**
 * The entries of a booklet as they are set: rows stay with the last lines of a text, except where the next entry comes under them anyway.
 */
export function setEntries(delen: readonly BookPart[], entries: Readonly<Record<string, BookEntry>>): Record<string, SetEntry> {
  const running = delen
    .filter(({ wijze }) => wijze === 'doorlopend')
    .flatMap(({ groepen }) => groepen.flatMap(({ ids }) => ids).slice(0, -1));
  const ids = new Set(running);
  const set = Object.entries(entries).map(([id, { delen: sections, ...entry }]): [string, SetEntry] => [
    id,
    { ...entry, stukken: piecesOf(sections, noteIn(entries), !ids.has(id)) },
  ]);
  return Object.fromEntries(set);
}
