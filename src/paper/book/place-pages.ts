import type { BookEntry } from './book-data.ts';
import { pageHeight, type Cuts } from './page-height.ts';

/** How the page of an entry is set. */
export interface PageSetting {
  /** The size of its text in points. */
  maat: number;
  /** Whether it begins under the entry before it, and not on a page of its own. */
  isOnder: boolean;
}

/** What a page holds, in mm, less a line for what is estimated. */
const room = 257 - 4;
/** The least that has to be left of a page to begin on it, and the space above. */
const least = 140;
const above = 14;
const sizes = [9.4, 9.1, 8.8];

/**
 * Chooses for entries in a row how each is set: on one page where it can, its text down to 8.8 points; a longer one runs on at full size,
 * and the next begins under it where most of that page is left.
 */
export function placePages(entries: readonly BookEntry[], cuts: Cuts, noteOf: (id: string) => string): PageSetting[] {
  // How far down the last page is used; at the beginning of a part, and after an entry of one page, a new one begins.
  let used = room;
  return entries.map((entry, index) => {
    const whole = sizes.find((size) => pageHeight(entry, size, cuts, noteOf) <= room);
    const spills = used + above + pageHeight(entry, 9.4, cuts, noteOf) > room;
    // The last one leaves a page with a few lines where it runs on, and fills that page where it does not.
    const isOnder = room - used >= least && !(whole && spills && index === entries.length - 1);
    const fitting = isOnder ? undefined : whole;
    const height = pageHeight(entry, fitting ?? 9.4, cuts, noteOf);
    const end = isOnder ? used + above + height : height;
    used = fitting || end <= room ? room : end % room;
    return { maat: fitting ?? 9.4, isOnder };
  });
}
