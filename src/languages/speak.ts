import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { first, wordsFile } from './chosen.ts';

/** Gives what is loaded after it the words in a language. */
export function speak(language: string): void {
  // A hook costs a build a tenth of a second: the first language needs none.
  if (language === first) return;
  registerHooks({
    resolve(specifier, context, nextResolve) {
      const file = wordsFile(specifier, language);
      return nextResolve(file ? pathToFileURL(file).href : specifier, context);
    },
  });
}
