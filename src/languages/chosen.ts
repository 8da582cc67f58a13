import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** How a module of words is named: `#language/problems.ts` is that file in the folder of the language of the content. */
const prefix = '#language/';

/** The language of a handreiking that names none: package.json names its folder for who loads a module without more. */
export const first = 'nl';

/** The languages that there are words for: the folders beside this file. A third one is one folder. */
export const languages = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/**
 * The language of a content folder: `taal` in its site.yaml, looked up before anything else is read, for all words depend on it.
 * What is no language here is the first one: the check of site.yaml says what is wrong.
 */
export function languageOf(content: string): string {
  const file = path.join(content, 'site.yaml');
  const named = existsSync(file) ? /^taal:\s*["']?([a-z-]+)["']?\s*(?:#.*)?$/m.exec(readFileSync(file, 'utf8'))?.[1] : undefined;
  return languages.find((language) => language === named) ?? first;
}

/** The folder with the words of a language. */
export const folderOf = (language: string): string => path.join(import.meta.dirname, language);

/** The file of a module of words in a language, or nothing for another module. */
export const wordsFile = (specifier: string, language: string): string | undefined =>
  specifier.startsWith(prefix) ? path.join(folderOf(language), specifier.slice(prefix.length)) : undefined;
