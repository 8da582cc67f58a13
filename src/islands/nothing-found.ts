import * as words from '#language/search-answers.ts';
import { nearestWords } from '../search/nearest-words.ts';
import { questionOf } from '../search/question.ts';
import { element } from './element.ts';
import type { SiteSearch } from './open-search.ts';
import type { Answered } from './search-site.ts';

/** Says what a question about nothing here lacks, and helps on: words of the site that look like it, and a letter that carries the question. */
export async function helpOn(
  page: HTMLElement,
  question: string,
  { answers, unknown }: Answered,
  site: SiteSearch,
): Promise<void> {
  const letter = page.querySelector<HTMLAnchorElement>('[data-contact]');
  if (letter) {
    const [subject, body] = [words.unanswered, words.iSought(questionOf(question.trim()))].map(encodeURIComponent);
    letter.href = `mailto:${letter.dataset['contact'] ?? ''}?subject=${subject}&body=${body}`;
  }
  const lacks = page.querySelector('[data-ontbreekt]');
  if (lacks) lacks.textContent = words.missing(unknown);
  const nearest = page.querySelector<HTMLElement>('[data-dichtst]');
  if (nearest) nearest.hidden = answers.length === 0;
  const near = answers.length === 0 ? nearestWords(question, await site.finder.words().catch(() => ({ words: [] }))) : [];
  const links = near.map((word) => {
    const link = element('a', '', word);
    link.href = `?q=${encodeURIComponent(word)}`;
    return element('li', '', link);
  });
  const list = page.querySelector<HTMLElement>('[data-nabij]');
  if (!list) return;
  list.hidden = links.length === 0;
  list.querySelector('ul')?.replaceChildren(...links);
}
