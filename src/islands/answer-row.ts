import { element } from './element.ts';
import type { Answer } from './search-site.ts';

/** One answer as a reader sees it: its link first, then what it is, its gist and the passage that says most about the question. */
export function answerRow({ title, url, kort, naamSoort, passage }: Answer): HTMLLIElement {
  const link = element('a', 'antwoord-titel', title);
  link.href = url;
  const pieces = passage.map(({ text, marked }) => (marked ? element('mark', '', text.trim()) : text));
  // The space before a marked word stays outside the mark.
  const spaced = pieces.flatMap((piece, index) => (passage[index]?.marked && index > 0 ? [' ', piece] : [piece]));
  return element(
    'li',
    'antwoord',
    link,
    element('p', 'antwoord-soort', naamSoort),
    element('p', '', kort),
    ...(spaced.length > 0 ? [element('p', 'antwoord-passage', ...spaced)] : []),
  );
}
