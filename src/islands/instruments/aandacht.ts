const bereikbaar = 'a[href], button, input, select, textarea, summary';

/** What a control is called, whatever it reads now: a switch has a name of its own. */
const naamVan = (one: HTMLElement): string =>
  one.dataset['knop'] ?? one.getAttribute('aria-label') ?? one.closest('.veldblok')?.textContent ?? one.textContent;

/**
 * Remembers which control has the focus, to give it back when its step is drawn anew. What is gone then leaves the focus with the first
 * heading: who works with the keyboard never begins at the top of the page again.
 */
export function onthoudAandacht(host: HTMLElement): () => void {
  const now = document.activeElement;
  if (!(now instanceof HTMLElement) || !host.contains(now)) return () => undefined;
  const alike = (): HTMLElement[] =>
    [...host.querySelectorAll<HTMLElement>(bereikbaar)].filter((one) => naamVan(one) === name && one.tagName === now.tagName);
  const name = naamVan(now);
  const at = alike().indexOf(now);
  return () => (alike()[at] ?? host.querySelector<HTMLElement>('h2'))?.focus({ preventScroll: true });
}
