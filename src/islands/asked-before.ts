import * as words from '#language/asked-before.ts';
import { questionOf } from '../search/question.ts';
import { element } from './element.ts';
import { keep, keptList } from './kept.ts';

const most = 5;
/** A question that is kept is no longer than this. */
const longest = 200;

/** The questions asked before in this browser, the last one first. They never leave it. */
export const askedBefore = (): string[] =>
  keptList('gevraagd')
    .filter((question): question is string => typeof question === 'string')
    .slice(0, most)
    .map((question) => questionOf(question, longest));

/** Remembers a question that someone found an answer to or sent off. */
export function rememberQuestion(question: string): void {
  const asked = questionOf(question.trim(), longest);
  if (asked.length > 1) keep('gevraagd', [asked, ...askedBefore().filter((other) => other !== asked)].slice(0, most));
}

/** Shows the earlier questions in a list, each with a button that forgets it. The section hides when there are none. */
export function showAskedBefore(section: HTMLElement, onChoose: (question: string) => void): void {
  const questions = askedBefore();
  section.hidden = questions.length === 0;
  const rows = questions.map((question) => {
    const again = element('button', 'eerder-vraag', question);
    const forget = element('button', 'eerder-weg', words.forget);
    for (const button of [again, forget]) button.type = 'button';
    forget.ariaLabel = words.forgetQuestion(question);
    again.addEventListener('click', () => onChoose(question));
    forget.addEventListener('click', () => {
      keep(
        'gevraagd',
        askedBefore().filter((other) => other !== question),
      );
      showAskedBefore(section, onChoose);
    });
    return element('li', 'eerder', again, forget);
  });
  section.querySelector('ul')?.replaceChildren(...rows);
}
