/** Opens what is folded where the style sheet cannot, for paper. */
addEventListener('beforeprint', () => {
  if (CSS.supports('selector(::details-content)')) return;
  document.querySelectorAll('details').forEach((fold) => (fold.open = true));
});
