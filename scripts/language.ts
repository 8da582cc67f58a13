// Gives what is loaded after it the words in the language of the content: loaded with `node --import`, or before an `await import(…)`.
import { registerHooks } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { readSettings } from '../src/build/settings.ts';
import { first, languageOf, wordsFile } from '../src/languages/chosen.ts';

const root = path.resolve(import.meta.dirname, '..');

/** The language of the content that the environment names; nothing where a setting is wrong: the command says so itself. */
function languageHere(): string | undefined {
  try {
    return languageOf(readSettings(process.env, root).content);
  } catch {
    return undefined;
  }
}

const language = languageHere();
// Vite loads the settings of the site apart from the rest: they need not look it up again.
process.env['HANDREIKING_TAAL'] = language ?? '';
// A hook costs a build a tenth of a second: the first language needs none.
if (language && language !== first) {
  registerHooks({
    resolve(specifier, context, nextResolve) {
      const file = wordsFile(specifier, language);
      return nextResolve(file ? pathToFileURL(file).href : specifier, context);
    },
  });
}
