import type { Asked } from '../search/concepts.ts';
import type { FoundAnswer, Outcome } from '../search/find.ts';
import type { Choice } from '../search/guide.ts';
import { passageOf, seenBefore, type Piece } from '../search/passage.ts';
import { termsOf } from '../search/query.ts';
import type { SiteSearch } from './open-search.ts';
import type { Engine, Fragment } from './pagefind-engine.ts';

/** What answers can be chosen by. */
export const facets = ['soort', 'perspectief'] as const;
export type Facet = (typeof facets)[number];

/** One answer on the search page. */
export interface Answer {
  title: string;
  /** Address of the entry: what makes two answers the same. */
  page: string;
  /** Address of the page, or of the heading that the passage stands under. */
  url: string;
  kort: string;
  /** What a reader calls its kind. */
  naamSoort: string;
  /** What it can be chosen by: the values of each facet. */
  values: Record<Facet, readonly string[]>;
  passage: Piece[];
}

/** What the search page shows of a question. */
export interface Answered {
  /** The first answers, from the question index alone. */
  first: Answer[];
  /** All answers with their passages, which the full text gives. */
  all: () => Promise<Answer[]>;
  /** The question as it was probably meant, when a word was not known. */
  corrected: string | undefined;
  /** What there is to choose from, in order. */
  choices: Record<Facet, readonly Choice[]>;
  /** Whether the question is about nothing that this site has; the answers are what lies nearest. */
  isOutside: boolean;
  /** What a reader should know of how the answers were found. */
  notice: string | undefined;
}

/** More than anyone reads; the pages that follow are not loaded. */
const mostAnswers = 24;
const firstAnswers = 3;
/** An answer with less than this part of the best score has a word of the question by chance. */
const leastShare = 0.25;

const headingAt = ({ anchors }: Fragment, word: number): string | undefined =>
  anchors.filter(({ location }) => location <= word).at(-1)?.id;

/** An answer with the passage of its text that says most about the question, and a link to the heading above it. */
function withPassage(answer: Answer, fragment: Fragment, terms: readonly string[]): Answer {
  const seen = seenBefore(fragment.content, [answer.title, answer.kort]);
  const passage = passageOf(fragment.content, terms, seen);
  const heading = passage.start > seen && !answer.url.includes('#') ? headingAt(fragment, passage.start) : undefined;
  return { ...answer, url: heading ? `${answer.url}#${heading}` : answer.url, passage: passage.pieces };
}

/** The words to mark in a passage: what was sought for each word of the subject. */
const writtenIn = ({ concepts }: Asked): string[] =>
  concepts
    .filter(({ isSmall }) => !isSmall)
    .flatMap(({ alternatives }) => alternatives.filter(({ rule }) => rule !== 'naam').map(({ written }) => written));

/** An answer as the full text knows it. */
const fromFragment = ({ url, meta, filters }: Fragment, kinds: readonly Choice[]): Answer => ({
  title: meta['title'] ?? '',
  page: url,
  url,
  kort: meta['kort'] ?? '',
  naamSoort: kinds.find(({ waarde }) => filters['soort']?.includes(waarde))?.naam ?? '',
  values: { soort: filters['soort'] ?? [], perspectief: filters['perspectief'] ?? [] },
  passage: [],
});

/** What the full text has of some words, after the answers that are there already. */
async function fromFullText(
  engine: Engine,
  words: readonly string[],
  { known, most, kinds }: { known: readonly string[]; most: number; kinds: readonly Choice[] },
): Promise<Answer[]> {
  const others = (await engine.ask(words)).filter((fragment) => !known.includes(fragment)).slice(0, most);
  return Promise.all(
    others.map(async (name) => {
      const fragment = await engine.describe(name);
      return withPassage(fromFragment(fragment, kinds), fragment, words);
    }),
  );
}

/** The answers of the question index, and what the full text adds to them. */
async function answersOf(site: SiteSearch, { asked, ranked, words, isOutside }: Outcome): Promise<Answered> {
  const { kinds, perspectieven } = words.guide;
  const choices = { soort: kinds.map(({ collection, naam }) => ({ waarde: collection, naam })), perspectief: perspectieven };
  const toAnswer = ({ title, url, gist, kind, perspectieven: own }: FoundAnswer): Answer => {
    const page = new URL(url.slice(1), site.root).href;
    const perspectief = own.flatMap((index) => perspectieven[index]?.waarde ?? []);
    return {
      title,
      page,
      url: page,
      kort: gist,
      naamSoort: kind.naam,
      values: { soort: [kind.collection], perspectief },
      passage: [],
    };
  };
  const best = ranked[0]?.score ?? 0;
  const near = ranked.filter(({ score }) => score >= best * leastShare).map(({ record }) => record);
  const shown = near.slice(0, isOutside ? firstAnswers : mostAnswers);
  const all = async (): Promise<Answer[]> => {
    const [engine, found] = await Promise.all([site.engine(), site.finder.answersOf(shown)]);
    const terms = writtenIn(asked);
    const described = await Promise.all(
      found.map(async (one) => withPassage(toAnswer(one), await engine.describe(one.fragment), terms)),
    );
    const known = found.map(({ fragment }) => fragment);
    const most = isOutside ? 0 : mostAnswers - shown.length;
    return [...described, ...(await fromFullText(engine, terms, { known, most, kinds: choices.soort }))];
  };
  const first = (await site.finder.answersOf(shown.slice(0, firstAnswers))).map(toAnswer);
  return { first, all, corrected: asked.corrected, choices, isOutside, notice: undefined };
}

/** The answers to a question, best first. Any text will do as a question; one without a word has no answers. */
export async function searchSite(site: SiteSearch, question: string): Promise<Answered> {
  const outcome = await site.finder.find(question).catch((error: unknown) => void console.error(error));
  if (outcome) return answersOf(site, outcome);
  // A question index that is damaged, lost or of another site: the full text answers by itself.
  const all = async (): Promise<Answer[]> =>
    fromFullText(await site.engine(), termsOf(question), { known: [], most: mostAnswers, kinds: [] });
  const notice = 'De zoekwijzer van deze site is niet te lezen. Deze antwoorden komen uit de tekst van de pagina’s alleen.';
  return { first: [], all, corrected: undefined, choices: { soort: [], perspectief: [] }, isOutside: false, notice };
}
