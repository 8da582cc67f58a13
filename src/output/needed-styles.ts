/** What a style sheet asks of a page: the classes of each of its selectors, and the names of elements where a selector has no class. */
export type Wants = readonly (readonly string[])[];

/** A selector without the parts that may be absent, and without what a script or a reader does. */
const bare = (selector: string): string => selector.replace(/:(?:not|where|is|has)\((?:[^()]|\([^()]*\))*\)/g, '');

/** What each selector of a style sheet needs to be there: its classes as `.name`, else its own elements. */
export function wantsOf(css: string): Wants {
  const selectors = [...css.matchAll(/(?:^|[{};])([^{};@]+)\{/g)].flatMap(([, list = '']) => bare(list).split(','));
  return selectors.map((selector) => {
    const classes = selector.match(/\.[a-z][\w-]*/gi);
    return classes ?? selector.match(/(?<![\w.#:[-])[a-z]+-[a-z-]+/gi) ?? [];
  });
}

/** What a page has: its classes as `.name`, and its custom elements. */
export function partsOf(html: string): Set<string> {
  const classes = [...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) =>
    names.split(/\s+/).map((name) => `.${name}`),
  );
  const elements = [...html.matchAll(/<([a-z]+-[a-z-]+)/g)].map(([, name = '']) => name);
  return new Set([...classes, ...elements]);
}

/**
 * Leaves out the style sheets of which no rule can match: a component brings its style to each page of a kind, also where it shows nothing.
 * @param wanted what each style sheet wants, by its address from the root of the site; one that is not in it stays
 */
export function withNeededStyles(html: string, wanted: ReadonlyMap<string, Wants>): string {
  const parts = partsOf(html);
  const isNeeded = (address: string): boolean =>
    wanted.get(address)?.some((names) => names.every((name) => parts.has(name))) ?? true;
  return html.replace(/<link rel="stylesheet" href="([^"]+)"(?: media="[^"]*")?\s*\/?>/g, (link, address: string) =>
    isNeeded(address) ? link : '',
  );
}
