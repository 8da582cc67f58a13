import { see } from '#language/bundel-document.ts';
import { element } from '../element.ts';

/** Two pages may have the same anchors: each gets the number of its page before them. */
function eigenAnkers(article: HTMLElement, number: number): void {
  const named = new Map([...article.querySelectorAll('[id]')].map((one) => [one.id, `s${number}-${one.id}`]));
  article.querySelectorAll('[id]').forEach((one) => (one.id = named.get(one.id) ?? one.id));
  for (const name of ['aria-labelledby', 'aria-describedby', 'for']) {
    article.querySelectorAll(`[${name}]`).forEach((one) => {
      const ids = (one.getAttribute(name) ?? '').split(' ').map((id) => named.get(id) ?? id);
      one.setAttribute(name, ids.join(' '));
    });
  }
}

/** A reference to a page that is in the bundel says under which number. */
function verwijs(article: HTMLElement, own: number, numbers: ReadonlyMap<string, number>): void {
  article.querySelectorAll<HTMLAnchorElement>('a[href]').forEach((link) => {
    const number = numbers.get(link.href.replace(/#.*$/, ''));
    if (!number || number === own) return;
    link.href = `#stuk-${number}`;
    link.after(element('span', 'bundel-zie', ` ${see(number)}`));
  });
}

/** The article of a page as a part of the document, under its number. */
export function ingevoegd(artikel: HTMLElement, number: number, numbers: ReadonlyMap<string, number>): HTMLElement {
  const article = document.importNode(artikel, true);
  eigenAnkers(article, number);
  verwijs(article, number, numbers);
  article.querySelectorAll('details').forEach((fold) => (fold.open = true));
  return article;
}
