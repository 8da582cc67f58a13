import { links, notParts } from '#language/compounds.ts';

/**
 * The words that a compound is made of, or none when it is no compound of known words: `zorgnetwerken` gives `['zorg', 'netwerken']`.
 * @param word a folded word
 * @param isKnown whether the site uses this as a word of its own
 * @param shortest the number of letters that a part has at least
 */
export function partsOf(word: string, isKnown: (part: string) => boolean, shortest = 4): string[] {
  if (word.length < 2 * shortest) return [];
  const isPart = (part: string): boolean => part.length >= shortest && !notParts.has(part) && isKnown(part);
  // The longest last part says what the thing is: zorg|netwerkorganisatie before zorgnetwerk|organisatie.
  for (let cut = shortest; cut <= word.length - shortest; cut += 1) {
    const last = word.slice(cut);
    if (!isPart(last)) continue;
    const before = word.slice(0, cut);
    for (const link of links) {
      if (!before.endsWith(link)) continue;
      const first = before.slice(0, before.length - link.length);
      if (isPart(first)) return [first, ...orSelf(last, isKnown)];
      const deeper = partsOf(first, isKnown);
      if (deeper.length > 0) return [...deeper, ...orSelf(last, isKnown)];
    }
  }
  return [];
}

const orSelf = (word: string, isKnown: (part: string) => boolean): string[] => {
  const deeper = partsOf(word, isKnown);
  return deeper.length > 0 ? [word, ...deeper] : [word];
};
