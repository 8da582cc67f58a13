const seen = new Set([location.pathname]);

/**
 * Fetches the page behind a link that is pointed at or comes in focus: by the time it is pressed, it is there. Not for who saves data, or
 * has no network.
 */
function fetchAhead({ target }: Event): void {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href$="/"]') : null;
  if (link?.origin !== location.origin || seen.has(link.pathname) || !navigator.onLine) return;
  seen.add(link.pathname);
  if (Reflect.get(Reflect.get(navigator, 'connection') ?? {}, 'saveData') === true) return;
  void fetch(link.href, { priority: 'low' }).catch(() => undefined);
}

for (const type of ['pointerover', 'focusin']) document.addEventListener(type, fetchAhead);
