import * as texts from '#language/text-links.ts';

/** How a link to an entry is written. */
export const example = texts.howToLink;

const shape = /^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/;
// A name without its kind, or the title of an entry: the graph says which one it may have been.
const bare = /^[\p{L}\p{N}](?:[\p{L}\p{N} .,;’'?!()-]|: )*$/u;

/** Whether a name is that of a kind and an entry. */
export const isWholeName = (name: string): boolean => shape.test(name);

/** Whether a name can be that of an entry, or says which one was meant. */
export const isName = (name: string): boolean => shape.test(name) || bare.test(name);

/** A name without signs that do not belong in it. */
const plain = (written: string): string =>
  written
    .toLowerCase()
    .replace(/^[[(\s]+|[\])\s]+$/g, '')
    .replace(/^(\p{L}+)[’']s\//u, '$1s/')
    .replace(/\s*[\\/:]\s*/, '/')
    .replace(/^\/+|\/+$|#$/g, '')
    .replace(/\/?#+/, '#')
    .replace(/\.(?:mdx|yaml)(?=#|$)/, '')
    .replace(/[\s_]+/g, '-');

const isWhole = (name: string): boolean => shape.test(name.split('#')[0] ?? '');

/** What to write instead of a name that is none: what it becomes without signs that do not belong in it, when that is a name. */
export function remedyFor(found: string): string {
  const [name = '', words = ''] = found.split(/[|｜]/).map((part) => part.trim());
  if (/^(?:https?:|www\.)/.test(name)) return texts.howToLinkOutside(name);
  if (name.startsWith('#')) return texts.howToLinkHeading(words || texts.someWords, name);
  if (shape.test(words)) return texts.entryFirst(words, name);
  const better = plain(name);
  const [, id = '', sign, label] = /^([a-z]+\/[a-z0-9-]+)(\s*[\s,;/]\s*)([^\s#].*)$/.exec(name) ?? [];
  const withWords = `[[${id}|${label ?? ''}]]`;
  if (label && sign?.trim() === '' && words === '') return texts.oneOrOther(better, withWords);
  if (label) return texts.barBetween(withWords);
  const whole = words ? `${better}|${words}` : better;
  return whole !== found && isWhole(better) ? texts.meantLink(whole) : example;
}
