import * as words from '#language/downloads.ts';
import type { Made } from '../paper/make-paper.ts';

const unit = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : words.megabytes(bytes / 1_000_000);

/** What a reader is told of a file before it is fetched: kind, pages and size. */
export function measuresOf(name: string, { pages, bytes }: Made): string {
  const kind = name.split('.').at(-1) ?? '';
  const count = pages > 0 ? [(words.counted[kind] ?? words.pages)(pages)] : [];
  return [kind, ...count, unit(bytes)].join(', ');
}

/**
 * Fills in what pages say of the files to take along: these are made beside the pages, so the pages leave room.
 * @throws Error when a page names a file that was not made
 */
export const fillDownloadSizes = (html: string, made: ReadonlyMap<string, Made>): string =>
  html.replaceAll(/(data-bestand="([^"]+)">)[^<]*/g, (_, start: string, name: string) => {
    const file = made.get(name);
    if (!file) throw new Error(`A page names ${name}, which was not made`);
    // A line does not end between a number and what it counts.
    return `${start}(${measuresOf(name, file).replaceAll(/(?<=\d) /g, '\u00a0')})`;
  });
