// What a sentence is in running text.
/** What has a point and never ends a sentence: what stands before a name or a number. */
export const abbreviations =
  /(?<![\p{L}\p{N}])(?:prof|dr|drs|mr|mrs|ir|ing|dhr|mevr|mw|ds|bijv|bv|nr|nrs|blz|pp?|vgl|resp|incl|excl|art|hfst|par|fig|afb|st|sint|ca|jl|zgn|o\.a|m\.n|d\.w\.z|i\.c|t\.a\.v|t\.o\.v|m\.b\.t|i\.p\.v)\./giu;
/**
 * A letter of a first name, before the next letter or the family name. A sentence that ends on one letter runs on into the next: that reads
 * better than half a name.
 */
export const initials = /(?<![\p{L}\p{N}])\p{Lu}\.(?=\s?\p{Lu}|\s(?:van|de|den|der|ten|ter|te)\s)/gu;
