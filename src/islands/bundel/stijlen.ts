const links = (): HTMLLinkElement[] => [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];

/** Takes style sheets along that other pages are drawn with, each once: what was read from them is drawn on paper only. */
export function laadStijlen(addresses: readonly string[]): void {
  const there = new Set(links().map(({ href }) => href));
  for (const href of new Set(addresses)) {
    if (there.has(href)) continue;
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.media = 'print';
    link.href = href;
    document.head.append(link);
  }
}

/** Waits for the sheets that are still on their way, whether they come or not. */
export async function stijlenGeladen(): Promise<void> {
  const underway = links().filter(({ sheet }) => !sheet);
  await Promise.all(
    underway.map((link) => new Promise((done) => ['load', 'error'].forEach((type) => link.addEventListener(type, done)))),
  );
}
