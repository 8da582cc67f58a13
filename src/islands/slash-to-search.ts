/** The `/` key puts the cursor in the search field of the page, unless someone is typing already. */
document.addEventListener('keydown', (event) => {
  const target = event.target as HTMLElement;
  const isTyping = target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  const fields = [...document.querySelectorAll<HTMLInputElement>('[data-zoekveld]')];
  const field = fields.findLast((one) => one.checkVisibility());
  event.preventDefault();
  // On a narrow screen the header keeps its field behind a link.
  if (!field) return document.querySelector<HTMLElement>('kop-zoek > a')?.click();
  field.focus();
  field.select();
});
