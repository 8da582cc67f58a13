import { nearestWords } from '../search/nearest-words.ts';
import { element } from './element.ts';
import type { SiteSearch } from './open-search.ts';

/** Helps on when a question has no answer: words of the site that look like it, and a letter to the redactie that carries the question. */
export async function helpOn(section: HTMLElement, question: string, site: SiteSearch): Promise<void> {
  section.hidden = false;
  const letter = section.querySelector<HTMLAnchorElement>('[data-contact]');
  if (letter) {
    const [subject, body] = ['Een vraag zonder antwoord', `Ik zocht: ${question.trim().slice(0, 300)}`].map(encodeURIComponent);
    letter.href = `mailto:${letter.dataset['contact'] ?? ''}?subject=${subject}&body=${body}`;
  }
  const near = nearestWords(question, await site.finder.words());
  const links = near.map((word) => {
    const link = element('a', '', word);
    link.href = `?q=${encodeURIComponent(word)}`;
    return element('li', '', link);
  });
  const list = section.querySelector<HTMLElement>('[data-nabij]');
  if (!list) return;
  list.hidden = links.length === 0;
  list.querySelector('ul')?.replaceChildren(...links);
}
