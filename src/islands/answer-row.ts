import { between } from '../languages/between.ts';
import { element } from './element.ts';
import type { Found } from './passages.ts';
import type { Answer } from './search-site.ts';

/** The sign of a perspectief, as the page holds it ready. */
const signOf = (perspectief: string | undefined): Node[] => {
  const template = document.querySelector<HTMLTemplateElement>(`template[data-teken="${perspectief ?? ''}"]`);
  return template ? [template.content.cloneNode(true)] : [];
};

/** A text of a field, with the brackets around what is ours as the rest of the site draws them. */
const withBrackets = (text: string): (Node | string)[] =>
  text
    .split(/([[\]])/)
    .filter(Boolean)
    .map((piece) => (piece === '[' || piece === ']' ? element('span', 'haak', piece) : piece));

/**
 * One answer as a reader sees it: its title, what it is and where it belongs, its gist, and room for the sentence that says most about
 * the question.
 */
export function answerRow(
  { title, page, kort, naamSoort, values }: Answer,
  nameOf: (perspectief: string) => string,
): HTMLLIElement {
  const link = element('a', 'antwoord-titel', title);
  link.href = page;
  const [place] = values.perspectief;
  const kind = element('p', 'antwoord-soort', naamSoort);
  if (place) kind.append(between, ...signOf(place), ` ${nameOf(place)}`);
  const row = element(
    'li',
    'antwoord',
    element('h2', '', link),
    kind,
    element('p', 'antwoord-kern', ...withBrackets(kort)),
    element('p', 'antwoord-passage', '…'),
  );
  row.dataset['adres'] = page;
  return row;
}

/** A word that was found with its mark; the space before it and the signs around it stay outside. */
const withMark = (text: string): (string | HTMLElement)[] => {
  const [before = '', word = '', after = ''] = text.split(/([\p{L}\d].*[\p{L}\d])/u);
  return [before, word && element('mark', '', word), after];
};

/** Puts the sentence that was found in the room that was kept for it, and leads to the heading above it. */
export function completeRow(row: HTMLLIElement, { url, pieces }: Found): void {
  const link = row.querySelector('a');
  if (link) link.href = url;
  const spaced = pieces.flatMap(({ text, marked }) => (marked ? withMark(text) : withBrackets(text)));
  row.querySelector('.antwoord-passage')?.replaceChildren(...spaced);
}
