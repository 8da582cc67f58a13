/** How much more a rare word tells than a common one. */
const rarityPower = 0.5;
/** How much a word of the sentence tells beside a word of the subject. */
const smallWord = 0.65;

/**
 * How much a word tells that stands on some of the pages: a rare word more than a common one (Robertson & Spärck Jones, 1976), tempered,
 * and a word of the sentence less than one of the subject.
 */
export function tellingOfWord(pages: number, found: number, isSmall: boolean): number {
  const rarity = Math.log(1 + (pages - found + 0.5) / (found + 0.5));
  return Math.max(0, rarity) ** rarityPower * (isSmall ? smallWord : 1);
}
