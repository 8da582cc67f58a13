import type { Problem } from '../problems/problem.ts';
import { problems } from '../problems/wording.ts';
import { fold, placeOf, type Checked } from './checked.ts';
import { isOf, type Entry } from './entry.ts';
import { fieldOf } from './field.ts';

function sameInks(checked: Checked): Problem[] {
  const seen = new Map<string, Entry>();
  return checked.entries.flatMap((entry): Problem[] => {
    if (!isOf(entry, 'perspectieven')) return [];
    const other = seen.get(entry.data.inkt);
    if (!other) seen.set(entry.data.inkt, entry);
    return other ? [problems.sameInk(placeOf(entry, ['inkt'], checked), entry.data.inkt, other.file)] : [];
  });
}

/** The front page has room for one way in. */
function secondStarts(checked: Checked): Problem[] {
  const [first, ...others] = checked.entries.filter((entry) => fieldOf(entry, 'home') === true);
  return others.map((entry) => problems.secondStart(placeOf(entry, ['home'], checked), first?.file ?? ''));
}

/** Two spanningsvelden between the same two perspectieven: on the plate they would lie over each other. */
function samePairs(checked: Checked): Problem[] {
  const seen = new Map<string, Entry>();
  return checked.entries.flatMap((entry): Problem[] => {
    if (!isOf(entry, 'spanningsvelden')) return [];
    const pair = [...entry.data.tussen].sort().join(' ');
    const other = seen.get(pair);
    if (!other) seen.set(pair, entry);
    return other ? [problems.samePair(placeOf(entry, ['tussen'], checked), entry.data.tussen, other.file)] : [];
  });
}

/** Lists of words in which one that stands twice, in whatever letters, does nothing. */
const wordLists = ['vragen', 'zoektermen', 'synoniemen', 'vormen'] as const;

const sameWords = (checked: Checked): Problem[] =>
  checked.entries.flatMap((entry) =>
    wordLists.flatMap((field) => {
      const words = (entry.data[field] ?? []).map(fold);
      return (entry.data[field] ?? []).flatMap((word, index): Problem[] =>
        words.indexOf(fold(word)) < index ? [problems.listedTwice(placeOf(entry, [field, index], checked), word)] : [],
      );
    }),
  );

/** What there can be one of, and there are two. */
export const doubles = (checked: Checked): Problem[] =>
  [sameInks, secondStarts, samePairs, sameWords].flatMap((check) => check(checked));
