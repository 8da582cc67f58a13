import { transform, type Selector, type Visitor } from 'lightningcss';

const transformed = (css: string, visitor: Visitor<Record<string, never>>): string =>
  transform({ filename: 'stijl.css', code: Buffer.from(css), minify: true, visitor }).code.toString();

/** The names of the tokens that a style sheet asks for. */
export const askedIn = (text: string): string[] => [...text.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name);

/**
 * A style sheet without the tokens that nothing asks for; what only such a token asked for goes with it. Being read again, it also loses
 * the conditions of which nothing is left.
 */
function withoutTokens(css: string, isAsked: (token: string) => boolean): string {
  const asked = new Set(askedIn(css));
  const isKept = (name: string): boolean => !name.startsWith('--') || asked.has(name) || isAsked(name);
  const pruned = transformed(css, { Declaration: { custom: ({ name }) => (isKept(name) ? undefined : []) } });
  return pruned.length < css.length ? withoutTokens(pruned, isAsked) : pruned;
}

/**
 * A style sheet without the rules that match nothing: a component brings its whole style to each page that has it, also for parts that
 * no such page shows. Tokens that no rule asks for go too.
 * @param css the text of the style sheet
 * @param has whether a class can be on a page that has this style sheet
 * @param isAsked whether something else than this style sheet may ask for a token
 */
export function pruneStyles(css: string, has: (name: string) => boolean, isAsked: (token: string) => boolean): string {
  const canMatch = (selector: Selector): boolean => selector.every((part) => part.type !== 'class' || has(part.name));
  const matching = transformed(css, {
    Rule: { style: ({ value }) => (value.selectors.some(canMatch) ? undefined : []) },
  });
  return withoutTokens(matching, isAsked);
}
