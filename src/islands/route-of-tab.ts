const ofTab = 'handreiking-route';

/** The route that the reader of this tab came by: named in the address, else kept in the tab. */
export function routeOfTab(): string | undefined {
  const named = new URLSearchParams(location.hash.slice(1)).get('route');
  try {
    if (named) sessionStorage.setItem(ofTab, named);
    return named ?? sessionStorage.getItem(ofTab) ?? undefined;
  } catch {
    return named ?? undefined;
  }
}
