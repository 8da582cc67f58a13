import type { Asked } from '../search/concepts.ts';
import { firstAnswers } from '../search/first-answers.ts';
import type { Choice } from '../search/guide.ts';
import { passageOf, seenBefore, type Piece } from '../search/passage.ts';
import type { Fragment } from './pagefind-engine.ts';
import type { SiteSearch } from './open-search.ts';

/** What answers can be chosen by. */
export const facets = ['soort', 'perspectief'] as const;
export type Facet = (typeof facets)[number];

/** One answer on the search page. */
export interface Answer {
  title: string;
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
  /** The first answers, which a reader sees without scrolling far. */
  first: Answer[];
  /** The others, loaded after the first. */
  rest: () => Promise<Answer[]>;
  /** The question as it was probably meant, when a word was not known. */
  corrected: string | undefined;
  /** What there is to choose from, in order. */
  choices: Record<Facet, readonly Choice[]>;
}

/** More than anyone reads; the pages that follow are not loaded. */
const mostAnswers = 24;
/** An answer with less than this part of the best score has a word of the question by chance. */
const leastShare = 0.1;

function headingAt({ anchors }: Fragment, word: number): string | undefined {
  return anchors.filter(({ location }) => location <= word).at(-1)?.id;
}

function toAnswer(fragment: Fragment, terms: readonly string[], kinds: readonly Choice[]): Answer {
  const { meta, filters, content, url } = fragment;
  const { title = '', kort = '' } = meta;
  const { soort = [], perspectief = [] } = filters;
  const seen = seenBefore(content, [title, kort]);
  const passage = passageOf(content, terms, seen);
  const heading = passage.start > seen && !url.includes('#') ? headingAt(fragment, passage.start) : undefined;
  return {
    title,
    url: heading ? `${url}#${heading}` : url,
    kort,
    naamSoort: kinds.find(({ waarde }) => soort.includes(waarde))?.naam ?? '',
    values: { soort, perspectief },
    passage: passage.pieces,
  };
}

/** The words to mark in a passage: what was sought for each word of the subject. */
const writtenIn = ({ concepts }: Asked): string[] =>
  concepts
    .filter(({ isSmall }) => !isSmall)
    .flatMap(({ alternatives }) => alternatives.filter(({ rule }) => rule !== 'naam').map(({ written }) => written));

/** The answers to a question, best first. Any text will do as a question; one without a word has no answers. */
export async function searchSite(site: SiteSearch, question: string): Promise<Answered> {
  const { asked, ranked, words } = await site.finder.find(question);
  const choices = {
    soort: words.guide.kinds.map(({ collection, naam }) => ({ waarde: collection, naam })),
    perspectief: words.guide.perspectieven,
  };
  const best = ranked[0]?.score ?? 0;
  const shown = ranked.filter(({ score }) => score > 0 && score >= best * leastShare).slice(0, mostAnswers);
  const describe = async (rows: typeof shown): Promise<Answer[]> => {
    if (rows.length === 0) return [];
    const engine = await site.engine();
    const terms = writtenIn(asked);
    const answer = async (record: number): Promise<Answer> =>
      toAnswer(await engine.describe(words.fragmentOf[record] ?? ''), terms, choices.soort);
    return Promise.all(rows.map(({ record }) => answer(record)));
  };
  return {
    first: await describe(shown.slice(0, firstAnswers)),
    rest: () => describe(shown.slice(firstAnswers)),
    corrected: asked.corrected,
    choices,
  };
}
