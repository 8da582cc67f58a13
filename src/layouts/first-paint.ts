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
