const seen = new Set([location.pathname]);

/** Fetches the page behind a link that is pointed at or comes in focus: by the time it is pressed, it is there. Not without a network. */
export function fetchAhead(target: Element): void {
  const link = target.closest<HTMLAnchorElement>('a[href$="/"]');
  if (link?.origin !== location.origin || seen.has(link.pathname) || !navigator.onLine) return;
  seen.add(link.pathname);
  fetch(link.href).catch(() => undefined);
}
