import { nearestWords } from '../search/nearest-words.ts';
import { questionOf } from '../search/question.ts';
import { element } from './element.ts';
import type { SiteSearch } from './open-search.ts';
import type { Answered } from './search-site.ts';

/** The words of a question that the site does not have, as a sentence. */
function missing(unknown: readonly string[]): string {
  const [last = '', ...others] = unknown.map((word) => `‘${word}’`).reverse();
  if (unknown.length === 0) return '';
  return others.length > 0
    ? `De woorden ${others.reverse().join(', ')} en ${last} komen er niet in voor.`
    : `Het woord ${last} komt er niet in voor.`;
}

/** Says what a question about nothing here lacks, and helps on: words of the site that look like it, and a letter that carries the question. */
export async function helpOn(
  page: HTMLElement,
  question: string,
  { answers, unknown }: Answered,
  site: SiteSearch,
): Promise<void> {
  const letter = page.querySelector<HTMLAnchorElement>('[data-contact]');
  if (letter) {
    const [subject, body] = ['Een vraag zonder antwoord', `Ik zocht: ${questionOf(question.trim())}`].map(encodeURIComponent);
    letter.href = `mailto:${letter.dataset['contact'] ?? ''}?subject=${subject}&body=${body}`;
  }
  const lacks = page.querySelector('[data-ontbreekt]');
  if (lacks) lacks.textContent = missing(unknown);
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
