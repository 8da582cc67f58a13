import * as words from '#language/heading-links.ts';
import { copy } from './copy.ts';

/** The sign behind a heading copies its address; it is a link to the heading without this. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a.hekje')) {
  const heading = link.parentElement?.firstChild?.textContent?.trim();
  if (!heading) continue;
  link.ariaLabel = words.copyLinkTo(heading);
  link.addEventListener('click', () => void copy(link.href, link, words.copied));
}
