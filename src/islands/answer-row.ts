import { element } from './element.ts';
import type { Answer } from './search-site.ts';

/** One answer as a reader sees it: its link first, then what it is, its gist and the passage that says most about the question. */
export function answerRow(answer: Answer): HTMLLIElement {
  const link = element('a', 'antwoord-titel', answer.title);
  const row = element('li', 'antwoord', link, element('p', 'antwoord-soort', answer.naamSoort), element('p', '', answer.kort));
  row.dataset['adres'] = answer.page;
  return completeRow(row, answer);
}

/** Completes a row that stands there with what came later: the heading to go to and the passage. */
export function completeRow(row: HTMLLIElement, { url, passage }: Answer): HTMLLIElement {
  const link = row.querySelector('a');
  if (link) link.href = url;
  const pieces = passage.map(({ text, marked }) => (marked ? element('mark', '', text.trim()) : text));
  // The space before a marked word stays outside the mark.
  const spaced = pieces.flatMap((piece, index) => (passage[index]?.marked && index > 0 ? [' ', piece] : [piece]));
  row.querySelector('.antwoord-passage')?.remove();
  if (spaced.length > 0) row.append(element('p', 'antwoord-passage', ...spaced));
  return row;
}
