// Gives what is loaded after it the words in the language of the content: loaded with `node --import`, or before an `await import(…)`.
import { registerHooks } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { contentFolder } from '../src/build/content-folder.ts';
import { first, languageOf, wordsFile } from '../src/languages/chosen.ts';

const root = path.resolve(import.meta.dirname, '..');

/** The language of the content that the environment names; the first where it cannot be read: the command says so itself. */
function languageHere(): string {
  try {
    return languageOf(contentFolder(process.env, root));
  } catch {
    return first;
  }
}

const language = languageHere();
// Vite loads the settings of the site apart from the rest: they need not look it up again.
process.env['HANDREIKING_TAAL'] = language ?? '';
// A hook costs a build a tenth of a second: the first language needs none.
if (language !== first) {
  registerHooks({
    resolve(specifier, context, nextResolve) {
      const file = wordsFile(specifier, language);
      return nextResolve(file ? pathToFileURL(file).href : specifier, context);
    },
  });
}
