import { sounds } from '#language/sounds.ts';
import { isSmall } from './query.ts';
import { stem } from '#language/stemming.ts';
import type { Words } from './guide.ts';

/**
 * How many mistakes two words are apart, when at most `most`; otherwise a number above it. A mistake is a letter too many, too few, wrong
 * or two letters swapped.
 */
export function mistakesBetween(typed: string, word: string, most: number): number {
  if (Math.abs(typed.length - word.length) > most) return most + 1;
  let [before, above]: [number[], number[]] = [[], Array.from({ length: word.length + 1 }, (_, index) => index)];
  for (let row = 1; row <= typed.length; row += 1) {
    const here = [row];
    let least = row;
    for (let column = 1; column <= word.length; column += 1) {
      const isSame = typed[row - 1] === word[column - 1];
      const isSwapped = row > 1 && column > 1 && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1];
      const cost = Math.min(
        (above[column] ?? 0) + 1,
        (here[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (before[column - 2] ?? 0) + 1 : Infinity,
      );
      here.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    [before, above] = [above, here];
  }
  return above[word.length] ?? most + 1;
}

/** How many mistakes a word of this length may have: none in a short one, for there everything resembles everything. */
const mistakesAllowed = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** Nobody misses the first letter easily: another one counts as half a mistake. */
const otherBeginning = 0.5;
/** What sounds the same is written wrong most easily, however many letters differ. */
const soundsAlike = 0.5;
/** Two forms of words that are near without their endings. */
const otherEnding = 0.25;
/** Of two words as near, the one that more pages use was meant. */
const usePerPage = 0.15;
const mostUse = 0.4;

/** A word roughly as it sounds: in Dutch `antwoort` and `antwoord`, `rijzen` and `reizen` give the same. */
const soundOf = (word: string): string => sounds.reduce((heard, [letters, sound]) => heard.replace(letters, sound), word);

/** The letters of a folded word as the bits of a number. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index += 1) letters |= 1 << (word.charCodeAt(index) & 31);
  return letters;
}

/** Whether a set of letters has at most so many. */
function hasAtMost(letters: number, most: number): boolean {
  let rest = letters;
  for (let left = most; rest !== 0 && left > 0; left -= 1) rest &= rest - 1;
  return rest === 0;
}

/** The word of the site that someone may have meant; undefined when none is near. */
export function nearestWord(term: string, words: Words): string | undefined {
  const most = mistakesAllowed(term.length);
  if (most === 0) return undefined;
  let [nearest, least]: [string | undefined, number] = [undefined, Infinity];
  const [ownStem, sound] = [stem(term), soundOf(term)];
  const mostInStem = mistakesAllowed(ownStem.length);
  const letters = lettersOf(ownStem);
  words.words.forEach((word, index) => {
    // Endings bring letters of their own, so the stems are compared, where a stem may have one letter that its word has not. A mistake gives
    // at most two other letters. Most words end here, before their stem is taken.
    if (!hasAtMost(letters & ~lettersOf(word), most + 1)) return;
    const key = words.stemAt(index);
    if (!hasAtMost(letters ^ lettersOf(key), 2 * most)) return;
    const mistakes = Math.min(mistakesBetween(term, word, most), mistakesBetween(ownStem, key, mostInStem) + otherEnding);
    if (mistakes > most || isSmall(word)) return;
    const use = Math.min(mostUse, usePerPage * Math.log10(words.pagesWith(key)));
    const heard = soundOf(word) === sound ? soundsAlike : mistakes;
    const distance = heard + (word[0] === term[0] ? 0 : otherBeginning);
    if (distance <= most && distance - use < least) [nearest, least] = [word, distance - use];
  });
  // What sounds the same may differ in more letters: `toezigt`.
  return nearest ?? words.words.find((word) => word[0] === term[0] && soundOf(word) === sound && !isSmall(word));
}
