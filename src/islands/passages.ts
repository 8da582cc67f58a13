import type { Fragment } from '../search/fragment.ts';
import { passageOf, seenBefore, type Piece } from '../search/passage.ts';
import type { SiteSearch } from './open-search.ts';
import type { Answer } from './search-site.ts';

/** The sentence of a page that says most about a question, and where it stands. */
export interface Found {
  pieces: Piece[];
  /** Address of the page, or of the heading that the sentence stands under. */
  url: string;
}

/** So many words make a sentence where none of them was sought. */
const fewest = 5;

/** The heading that a word stands under; what is no heading opens something: the form of an instrument, and not its text. */
const headingAt = ({ anchors }: Fragment, word: number): string | undefined =>
  anchors.filter(({ element, location }) => /^h\d$/.test(element) && location <= word).at(-1)?.id;

/** Finds the sentence of an answer's page that says most about the question. */
export async function passageFor(
  site: Pick<SiteSearch, 'textOf'>,
  answer: Pick<Answer, 'title' | 'kort' | 'page' | 'fragment'>,
  terms: readonly string[],
): Promise<Found> {
  const fragment = await site.textOf(await answer.fragment());
  const seen = seenBefore(fragment.content, [answer.title, answer.kort]);
  const passage = passageOf(fragment.content, terms, { seen, known: answer.kort });
  // A label that holds nothing of the question is no sentence to show.
  const says = passage.pieces.length >= fewest || passage.pieces.some(({ marked }) => marked);
  const heading = passage.start > seen && !answer.page.includes('#') ? headingAt(fragment, passage.start) : undefined;
  return { pieces: says ? passage.pieces : [], url: heading ? `${answer.page}#${heading}` : answer.page };
}
