import { passageOf, type Piece } from '../search/passage.ts';
import { termsOf } from '../search/query.ts';
import { merge, rank } from '../search/rank.ts';
import type { Engine, Fragment } from './pagefind-engine.ts';

/** One answer on the search page. */
export interface Answer {
  title: string;
  /** Address of the page, or of the heading that the passage stands under. */
  url: string;
  kort: string;
  soort: string;
  perspectieven: string[];
  passage: Piece[];
}

/** More than anyone reads; the pages that follow are not loaded. */
const mostAnswers = 30;

// Pagefind keeps no count that a page can ask for; the weights only need its order of size.
const pages = 500;

function headingAt({ anchors }: Fragment, word: number): string | undefined {
  return anchors.filter(({ location }) => location <= word).at(-1)?.id;
}

function toAnswer(fragment: Fragment, terms: readonly string[]): Answer {
  const { meta, filters, content, url } = fragment;
  const passage = passageOf(content, terms);
  const heading = passage.start > 0 && !url.includes('#') ? headingAt(fragment, passage.start) : undefined;
  return {
    title: meta['titel'] ?? meta['title'] ?? '',
    url: heading ? `${url}#${heading}` : url,
    kort: meta['kort'] ?? '',
    soort: filters['soort']?.[0] ?? '',
    perspectieven: filters['perspectief'] ?? [],
    passage: passage.pieces,
  };
}

/** The answers to a question, best first. Any text will do as a question; one without a word has no answers. */
export async function searchSite(engine: Engine, question: string): Promise<Answer[]> {
  const terms = termsOf(question);
  if (terms.length === 0) return [];
  const perTerm = await Promise.all(terms.map((term) => engine.find(term)));
  const candidates = merge(perTerm, pages).slice(0, mostAnswers);
  const described = await Promise.all(
    candidates.map(async (candidate) => {
      const fragment = await engine.describe(candidate.id);
      const { meta, filters } = fragment;
      const [title = '', vragen = '', termen = ''] = [meta['titel'] ?? meta['title'], meta['vragen'], meta['termen']];
      return { ...candidate, title, vragen, termen, soort: filters['soort']?.[0] ?? '', fragment };
    }),
  );
  return rank(described, terms).map(({ fragment }) => toAnswer(fragment, terms));
}
