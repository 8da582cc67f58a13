import { transform, type Selector } from 'lightningcss';

const filename = 'stijl.css';

/**
 * A style sheet without the rules that match nothing: a component brings its whole style to each page that has it, also for parts that
 * no such page shows.
 * @param css the text of the style sheet
 * @param has whether a class can be on a page that has this style sheet
 */
export function pruneStyles(css: string, has: (name: string) => boolean): string {
  const canMatch = (selector: Selector): boolean => selector.every((part) => part.type !== 'class' || has(part.name));
  const { code } = transform({
    filename,
    code: Buffer.from(css),
    visitor: { Rule: { style: ({ value }) => (value.selectors.some(canMatch) ? undefined : []) } },
  });
  // Only a second reading sees that nothing is left of a condition.
  return transform({ filename, code, minify: true }).code.toString();
}
