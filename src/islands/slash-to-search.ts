/** The `/` key puts the cursor in the search field of the page, unless someone is typing already. */
document.addEventListener('keydown', (event) => {
  const target = event.target as HTMLElement;
  const isTyping = target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  const fields = document.querySelectorAll<HTMLInputElement>('[data-zoekveld]');
  // A page may have a field that is only there on a phone.
  const field = [...fields].filter((one) => one.checkVisibility()).at(-1);
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
});
