import { partsOf } from './compounds.ts';
import { joinedAt } from './joined-words.ts';
import { withAlike } from './look-alikes.ts';
import { isSmall, sentenceOf } from './query.ts';
import { noteSlip, withoutSlips } from './slips.ts';
import { keyOf } from './key.ts';
import { mistakesBetween, nearestWord } from './typo.ts';
import { beginningWith, wordFor, type Words } from './guide.ts';

/** Why something is sought for a word of the question. */
export type Rule = 'woord' | 'vorm' | 'samen' | 'deel' | 'naam' | 'tikfout' | 'begin' | 'lijkt';

/** What may stand for a word of the question: a word of the site, or a few words that belong together. */
export interface Alternative {
  written: string;
  /** How much it counts, 0 to 1. */
  worth: number;
  rule: Rule;
}

/** One word of a question, with everything that may stand for it on the site. */
export interface Concept {
  term: string;
  /** Whether it is a word of the sentence rather than of the subject: `wie`, `niet`, `waarom`. */
  isSmall: boolean;
  alternatives: Alternative[];
  /** The words of the site that look like it: they add a little beside what stands for it. */
  alike: Alternative[];
}

/** What a question asks for. */
export interface Asked {
  concepts: Concept[];
  /** The question with its slips put right, when there were any. */
  corrected: string | undefined;
  /** The words that were taken for slips. */
  slips: string[];
  /** The words of the subject that nothing stands for. */
  unknown: string[];
}

/** What is known of spelling: the slips that were put right, and which words are none. */
interface Spelling {
  slips: Map<string, string>;
  isDutch: (word: string) => boolean;
}

type Candidate = [written: string, rule: Exclude<Rule, 'lijkt'>];

const worthOf: Readonly<Record<Candidate[1], number>> = {
  woord: 1,
  vorm: 0.95,
  samen: 1,
  deel: 1,
  tikfout: 0.9,
  naam: 0.6,
  begin: 0.5,
};
/** Of the words that begin as one that is not known, the shortest count. */
const mostBeginnings = 5;
/** Where nothing else fits, a short word counts as a part of a compound too, and one that is like a word of the site: `health|hub`. */
const shortestPart = 3;

/**
 * The words of the site that a question is about, slips of the pen put right.
 * @param isDutch whether a word is spelled well although the site does not use it: such a word is no slip
 */
export function askedFor(question: string, words: Words, isDutch: (word: string) => boolean = () => false): Asked {
  const sentence = sentenceOf(question);
  const slips = new Map<string, string>();
  const read = sentence.flatMap((term, index) =>
    isSmall(term) ? [smallWord(term, words)] : subjectAt(sentence, index, words, { slips, isDutch }),
  );
  const concepts = read
    .map((concept) => withAlike(concept, words))
    .filter(({ alternatives, alike }) => alternatives.length + alike.length > 0);
  const unknown = read.filter((concept) => !concept.isSmall && concept.alternatives.length === 0).map(({ term }) => term);
  // A sentence of nothing but small words asks for those words; beside a subject that the site does not know they tell nothing.
  const isAllSmall = sentence.every(isSmall);
  const hasSubject = concepts.some((concept) => !concept.isSmall);
  return {
    concepts: isAllSmall ? concepts.map((concept) => ({ ...concept, isSmall: false })) : hasSubject ? concepts : [],
    corrected: withoutSlips(question, slips),
    slips: [...slips.keys()],
    unknown,
  };
}

const smallWord = (term: string, words: Words): Concept => ({
  term,
  isSmall: true,
  alike: [],
  alternatives: wordFor(term, words) === undefined ? [] : alternativesOf([[term, 'woord']]),
});

/**
 * What a word of the subject asks for: itself and what it makes with its neighbours; else its parts, the word that was meant, or what
 * begins so. Notes a slip that it puts right.
 */
function subjectAt(sentence: readonly string[], index: number, words: Words, { slips, isDutch }: Spelling): Concept[] {
  const term = sentence[index] ?? '';
  const asking = (found: readonly Candidate[]): Concept[] => [
    { term, isSmall: false, alternatives: alternativesOf(found), alike: [] },
  ];
  const own = ownWord(term, words).filter(([, rule]) => rule !== 'tikfout' || !isDutch(term));
  for (const [written, rule] of own) if (rule === 'tikfout') noteSlip(term, written, slips);
  const found = [...own, ...joinedAt(sentence, index, words).map((joined): Candidate => [joined, 'samen'])];
  const otherNames = words.otherNames.get(keyOf(term)) ?? [];
  if (found.length > 0) return asking([...found, ...otherNames.map((name): Candidate => [name, 'naam'])]);
  const meant = isDutch(term) ? undefined : nearestWord(term, words);
  const parts = partsOf(term, (part) => isOwn(part, words));
  // Two words in one may be one word with a single mistake: `stak|holders`.
  const isSlip = meant !== undefined && mistakesBetween(term, meant, 1) === 1;
  if (parts.length > 0 && !isSlip) return inParts(term, parts);
  const run = isSlip ? [] : wordsRunTogether(term, words);
  if (run.length > 0) return inParts(term, run);
  if (meant !== undefined) {
    noteSlip(term, meant, slips);
    return asking([[meant, 'tikfout']]);
  }
  const doubtful = partsOf(term, (part) => wordFor(part, words) !== undefined, shortestPart);
  if (doubtful.length > 0) return inParts(term, doubtful);
  return asking(
    beginningWith(term, words)
      .slice(0, mostBeginnings)
      .map((word): Candidate => [word, 'begin']),
  );
}

/** The words of the subject in a name that was written without its spaces: `raadvantoezicht`; none when it is no such name. */
function wordsRunTogether(term: string, words: Words, shortest = 2): string[] {
  for (let cut = term.length - shortest; cut >= shortest; cut -= 1) {
    const [first, rest] = [term.slice(0, cut), term.slice(cut)];
    const isWord = isSmall(first) ? first.length > 1 : first.length > shortestPart && isOwn(first, words);
    if (!isWord) continue;
    const others = rest.length > shortestPart && isOwn(rest, words) ? [rest] : wordsRunTogether(rest, words);
    if (others.length > 0) return isSmall(first) ? others : [first, ...others];
  }
  return [];
}

/** A compound that the site does not know asks for each of its parts. */
const inParts = (term: string, parts: readonly string[]): Concept[] =>
  parts.map((part) => ({ term, isSmall: false, alternatives: alternativesOf([[part, 'deel']]), alike: [] }));

/** A word without an ending that a part of a compound may have, and without what that ending changes in its spelling. */
const bare = (word: string): string =>
  word
    .replace(/(?:ingen|ing|eren|en|ers?|es|e|s|n|jes?)$/, '')
    .replace(/(.)\1/g, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');

/** Whether a word is one of the site, or that with another ending: a part of a compound that only sounds like one is none. */
function isOwn(word: string, words: Words): boolean {
  const used = wordFor(word, words);
  return used !== undefined && used.slice(0, 2) === word.slice(0, 2) && bare(used) === bare(word);
}

/**
 * The word itself, and the form of it that the site uses most. When the two differ before their endings, the stem forgave a slip of
 * the pen (`kenisnetwerk`), and only the word of the site will be found.
 */
function ownWord(term: string, words: Words): Candidate[] {
  const used = wordFor(term, words);
  if (used === undefined) return [];
  if (used === term) return [[term, 'woord']];
  const shorter = Math.min(used.length, term.length);
  const isParticiple = used.startsWith('ge') !== term.startsWith('ge');
  const isForm = isParticiple || shorter <= 4 || used.startsWith(term.slice(0, shorter - 4));
  return isForm
    ? [
        [term, 'woord'],
        [used, 'vorm'],
      ]
    : [[used, 'tikfout']];
}

/** Each thing that was found once, by the rule that counts most. */
function alternativesOf(found: readonly Candidate[]): Alternative[] {
  const best = new Map<string, Alternative>();
  for (const [written, rule] of found) {
    const worth = worthOf[rule];
    if (worth > (best.get(written)?.worth ?? 0)) best.set(written, { written, worth, rule });
  }
  return [...best.values()];
}
