// Gives what is loaded after it the words in the language of the content: loaded with `node --import`, or before an `await import(…)`.
import path from 'node:path';
import { contentFolder } from '../src/build/content-folder.ts';
import { first, languageOf } from '../src/languages/chosen.ts';
import { speak } from '../src/languages/speak.ts';

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
process.env['HANDREIKING_TAAL'] = language;
speak(language);

// What no command catches is a slip in a setting or in a text more often than in the code: it is said in words.
process.once('uncaughtException', (error) => {
  void import('./said.ts').then(({ saidOf }) => {
    console.error(saidOf(error));
    process.exit(1);
  });
});
