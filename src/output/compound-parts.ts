import { parse } from 'node-html-parser';
import { partsOf } from '../search/compounds.ts';
import { wordsOf } from '../search/query.ts';
import { stem } from '../search/stem.ts';

/** What a page says of itself for search: its text, and the names and ways of asking that a reader does not see. */
export function searchTextOf(html: string): { text: string; called: string } {
  const body = parse(html).querySelector('[data-pagefind-body]');
  const attribute = (name: string): string => body?.querySelector(`[${name}]`)?.getAttribute(name) ?? '';
  const called = [body?.querySelector('h1')?.text, ...['data-namen', 'data-termen', 'data-vragen'].map(attribute)];
  return { text: body?.text ?? '', called: called.join(' | ') };
}

/** The parts of the compounds in a text that do not stand in it as words of their own, each once. */
export function partsIn(text: string, isKnown: (word: string) => boolean): string[] {
  const words = new Set(wordsOf(text));
  const own = new Set([...words].map(stem));
  const parts = [...words].flatMap((word) => partsOf(word, isKnown)).filter((part) => !own.has(stem(part)));
  return [...new Set(parts)];
}
