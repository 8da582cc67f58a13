import { importsOf } from './imports-of.ts';

const script = /_astro\/([\w.-]+\.js)/g;
// Now or later: what it fetches when it is touched, too.
const imported = /["'`]\.\/([\w.-]+\.js)["'`]/g;

/**
 * The words of the scripts that a page can come to: a class that is none of these, no script gives it.
 * @param textOf a script of the site, by its name
 * @returns for a page its words; the same set for pages with the same scripts
 */
export function reachedWords(textOf: (name: string) => string): (html: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  const wordsIn = (names: readonly string[]): ReadonlySet<string> => {
    const reached = new Set(names);
    for (const name of names) importsOf(name, textOf, imported, reached);
    return new Set([...reached].flatMap((name) => textOf(name).match(/[\w-]+/g) ?? []));
  };
  return (html) => {
    const names = [...new Set([...html.matchAll(script)].map(([, name = '']) => name))].sort();
    const words = known.get(names.join(' ')) ?? wordsIn(names);
    known.set(names.join(' '), words);
    return words;
  };
}
