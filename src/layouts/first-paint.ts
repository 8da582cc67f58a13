import ownListsText from '../islands/eigen-lijsten.ts?in-page';

/**
 * Puts the question of the address in the field of the search page, and says that it is being looked for, before anything is painted: so
 * the page never looks as if it had lost the question. Its hash stands in the policy of the page.
 */
export const firstPaint = `(() => {
  const question = new URLSearchParams(location.search).get('q') ?? '';
  if (question.trim() === '') return;
  document.getElementById('vraag').value = question;
  document.getElementById('gezochte-vraag').textContent = question;
  document.querySelector('zoek-pagina').dataset.stand = 'zoekt';
})();`;

/**
 * Who comes with a question from elsewhere has no letters of this site yet: these wait for the answers, and letters with the same measures
 * stand for them. Said in the head, for the first line that is drawn would fetch them.
 */
export const lateLetters = `if (location.search && !document.referrer.startsWith(location.origin)) document.documentElement.dataset.letters = 'later';`;

/**
 * Puts what this browser read and asked before on the home page, before anything is painted: coming later it pushed down what stood below.
 * In the head, before the styles: a script further down waits for those, and the page may be painted while it does.
 */
export const ownLists = ownListsText;
