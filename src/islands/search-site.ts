import { onlyFullText } from '#language/search-answers.ts';
import type { Asked } from '../search/concepts.ts';
import type { Outcome } from '../search/find.ts';
import type { FoundAnswer } from '../search/index-reader.ts';
import type { Choice } from '../search/guide.ts';
import { strangeWords } from '../search/outside.ts';
import { contentWordsOf, termsOf } from '../search/query.ts';
import type { SiteSearch } from './open-search.ts';

/** What answers can be chosen by. */
export const facets = ['soort', 'perspectief'] as const;
export type Facet = (typeof facets)[number];

/** One answer on the search page, as the question index gives it. */
export interface Answer {
  title: string;
  /** Address of the entry. */
  page: string;
  kort: string;
  /** What a reader calls its kind. */
  naamSoort: string;
  /** What it can be chosen by: the values of each facet. */
  values: Record<Facet, readonly string[]>;
  /** Pagefind's name for its text. */
  fragment: () => Promise<string>;
}

/** What the search page shows of a question. */
export interface Answered {
  /** Everything that answers, best first. */
  answers: Answer[];
  /** The words to look for in the texts of the answers. */
  terms: readonly string[];
  /** The question as it was probably meant, when a word was not known. */
  corrected: string | undefined;
  /** Other names that were sought, each with the word that stands for it. */
  otherNames: { term: string; name: string }[];
  /** What there is to choose from, in order. */
  choices: Record<Facet, readonly Choice[]>;
  /** Whether the question is about nothing that this site has; the answers are what lies nearest. */
  isOutside: boolean;
  /** The words of the question that nothing on this site stands for. */
  unknown: readonly string[];
  /** What a reader should know of how the answers were found. */
  notice?: string;
}

/** More than anyone looks through, also on a large site. */
const mostAnswers = 100;
/** So many answers stand on a page at once. */
const atOnce = 10;
const nearest = 3;
/** An answer with less than this part of the best score has a word of the question by chance. */
const leastShare = 0.4;

/** The words to mark in a passage: what was sought for each word of the subject. */
const writtenIn = ({ concepts }: Asked): string[] =>
  concepts
    .filter(({ isSmall }) => !isSmall)
    .flatMap(({ alternatives }) =>
      alternatives.flatMap(({ written, rule }) => (rule === 'naam' ? contentWordsOf(written) : [written])),
    );

/** The other names that were sought beside a word of the question. */
const otherNamesIn = ({ concepts }: Asked): { term: string; name: string }[] =>
  concepts.flatMap(({ term, alternatives }) =>
    alternatives.flatMap(({ written, rule }) => (rule === 'naam' ? [{ term, name: written }] : [])),
  );

/** What the full text has of some words. */
async function fromFullText(site: SiteSearch, words: readonly string[], kinds: readonly Choice[]): Promise<Answer[]> {
  const fullText = await site.fullText();
  const others = (await fullText(words)).slice(0, atOnce);
  return Promise.all(
    others.map(async (name): Promise<Answer> => {
      const { url, meta, filters } = await site.textOf(name);
      const { soort = [], perspectief = [] } = filters;
      return {
        title: meta['title'] ?? '',
        page: new URL(url.slice(1), site.root).href,
        kort: meta['kort'] ?? '',
        naamSoort: kinds.find(({ waarde }) => soort.includes(waarde))?.naam ?? '',
        values: { soort, perspectief },
        fragment: () => Promise.resolve(name),
      };
    }),
  );
}

/**
 * The answers of the question index; where it has none, those of the full text, or the pages whose title fits where there is none.
 * @param showFirst is given the first answers while the others are on their way
 */
async function answersOf(
  site: SiteSearch,
  question: string,
  outcome: Outcome,
  showFirst: (first: Answered) => void,
): Promise<Answered> {
  const { asked, ranked, words, isOutside } = outcome;
  const { kinds, perspectieven } = words.guide;
  const choices = { soort: kinds.map(({ collection, naam }) => ({ waarde: collection, naam })), perspectief: perspectieven };
  const toAnswer = ({ title, url, gist, kind, perspectieven: own }: FoundAnswer, record: number): Answer => ({
    title,
    page: new URL(url.slice(1), site.root).href,
    kort: gist,
    naamSoort: kind.naam,
    values: { soort: [kind.collection], perspectief: own.flatMap((index) => perspectieven[index]?.waarde ?? []) },
    fragment: () => site.finder.fragmentOf(record),
  });
  const best = ranked[0]?.score ?? 0;
  const near = ranked.filter(({ score }) => score >= best * leastShare).map(({ record }) => record);
  const shown = near.slice(0, isOutside ? nearest : mostAnswers);
  const toAnswers = async (numbers: readonly number[]): Promise<Answer[]> =>
    (await site.finder.answersOf(numbers)).map((found, index) => toAnswer(found, numbers[index] ?? 0));
  const terms = writtenIn(asked);
  const others = async (): Promise<Answer[]> => {
    if (site.hasText) return fromFullText(site, terms, choices.soort);
    const { suggest } = await import('../search/suggest.ts');
    return toAnswers((await suggest(question, words, site.finder.rowsOf)).slice(0, atOnce));
  };
  const said = {
    terms,
    corrected: asked.corrected,
    otherNames: otherNamesIn(asked),
    choices,
    isOutside,
    unknown: strangeWords(asked),
  };
  // The others wait, so that on a slow line they are not in the way of the first.
  if (shown.length > nearest) showFirst({ answers: await toAnswers(shown.slice(0, nearest)), ...said });
  const isLeft = shown.length === 0 && asked.concepts.length > 0;
  return { answers: isLeft ? await others() : await toAnswers(shown), ...said };
}

/**
 * The answers to a question, best first. Any text will do as a question; one without a word has no answers.
 * @param showFirst is given the first answers as soon as they are there, when more are on their way
 */
export async function searchSite(
  site: SiteSearch,
  question: string,
  showFirst: (first: Answered) => void = () => undefined,
): Promise<Answered> {
  const outcome = await site.finder.find(question).catch((error: unknown) => void console.error(error));
  if (outcome) return answersOf(site, question, outcome, showFirst);
  // A question index that is damaged, lost or of another site: the full text answers by itself.
  const terms = termsOf(question);
  return {
    answers: await fromFullText(site, terms, []),
    terms,
    corrected: undefined,
    otherNames: [],
    choices: { soort: [], perspectief: [] },
    isOutside: false,
    unknown: [],
    notice: onlyFullText,
  };
}
