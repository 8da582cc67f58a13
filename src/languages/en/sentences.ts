/** What has a point and never ends a sentence: what stands before a name or a number. */
export const abbreviations =
  /(?<![\p{L}\p{N}])(?:prof|dr|mr|mrs|ms|messrs|rev|st|no|nos|pp?|vol|ch|sec|fig|art|cf|ca|vs|approx|incl|e\.g|i\.e|a\.k\.a)\./giu;
/**
 * A letter of a first name, before the next letter or the family name. A sentence that ends on one letter runs on into the next: that reads
 * better than half a name.
 */
export const initials = /(?<![\p{L}\p{N}])(?!I\.\s)\p{Lu}\.(?=\s?\p{Lu}|\s(?:van|de|den|der|von|du|le)\s)/gu;
