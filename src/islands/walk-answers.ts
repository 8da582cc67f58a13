/** Lets the arrow keys walk from the field through the answers and back. */
export function walkWithArrows(page: HTMLElement, field: HTMLElement): void {
  page.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [field, ...page.querySelectorAll<HTMLElement>('.antwoord-titel')];
    const here = stops.indexOf(event.target as HTMLElement);
    const next = stops[here + (event.key === 'ArrowDown' ? 1 : -1)];
    if (here < 0 || !next) return;
    event.preventDefault();
    next.focus();
  });
}
