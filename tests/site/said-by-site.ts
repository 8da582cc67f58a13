import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse as parseHtml, type HTMLElement } from 'node-html-parser';

/** A piece of text that a reader, a screen reader or a machine meets, and the file that it is in. */
export interface Said {
  file: string;
  text: string;
}

const spoken = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'title',
  'alt',
  'placeholder',
  'content',
  'value',
  'label',
];

/** The texts of an element and of what is in it, each by itself, and those of its attributes. */
function textsOf(root: HTMLElement): string[] {
  const attributes = root
    .querySelectorAll('*')
    .flatMap((one) => spoken.flatMap((name) => (one.getAttribute(name) ? [one.getAttribute(name) ?? ''] : [])));
  const texts = root
    .querySelectorAll('*')
    .flatMap((one) => one.childNodes.flatMap((node) => ('tagName' in node ? [] : [node.text])));
  return [...texts, ...attributes];
}

/** The strings in a value read from JSON. */
function valuesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(valuesIn) : [];
}

/** What a script may say: its strings with a space in them, as names of its own have none. */
const stringsIn = (script: string): string[] =>
  [...script.matchAll(/`[^`]*`|"[^"\n]*"|'[^'\n]*'/g)].map(([text]) => text.slice(1, -1)).filter((text) => /\S\s\S/.test(text));

function textsIn(file: string, text: string): string[] {
  switch (path.extname(file)) {
    case '.html':
      return textsOf(parseHtml(text.replace(/<style[^]*?<\/style>|<script[^]*?<\/script>|<\/?noscript>/g, '')));
    case '.svg':
      return textsOf(parseHtml(text.replace(/<style[^]*?<\/style>/g, '')));
    case '.json':
    case '.webmanifest':
      return valuesIn(JSON.parse(text));
    case '.css':
      return [...text.matchAll(/content:([^;}]*)/g)].map(([, said = '']) => said);
    case '.js':
      return stringsIn(text);
    default:
      return [text];
  }
}

/** All that a built site says, its scripts and what it prints included, but the words of a language that search and Pagefind bring. */
export function saidBy(site: string): Said[] {
  const files = globSync('**/*.{html,md,json,txt,xml,svg,bib,ris,ttl,css,js,webmanifest}', { cwd: site });
  return files
    .filter((file) => !/^(?:pagefind|zoekwijzer|onderweg\/lijst)/.test(file) && !path.basename(file).startsWith('spelling-'))
    .flatMap((file) => {
      const whole = readFileSync(path.join(site, file), 'utf8').replaceAll('\u00ad', '');
      return textsIn(file, whole).map((text) => ({ file, text: text.replace(/\s+/g, ' ').trim() }));
    })
    .filter(({ text }) => text !== '');
}

/** The texts of the words of a language that are no texts in another: what may not be read in a site in that other language. */
export async function wordsOnlyIn(language: string, other: string): Promise<Set<string>> {
  const textsOfLanguage = async (name: string): Promise<string[]> => {
    const files = globSync(`src/languages/${name}/*.ts`);
    const modules: unknown[] = await Promise.all(files.map((file) => import(path.resolve(file)) as unknown));
    return modules.flatMap((words) => valuesIn({ ...(words as object) }));
  };
  const shared = new Set(await textsOfLanguage(other));
  return new Set((await textsOfLanguage(language)).filter((text) => text.length > 3 && !shared.has(text)));
}
