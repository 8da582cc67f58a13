import type { Plugin } from 'esbuild';
import { wordsFile } from './chosen.ts';

/** Gives what esbuild puts together the words of a language. */
export const wordsInBundle = (language: string): Plugin => ({
  name: 'words-in-the-language-of-the-content',
  setup(bundler) {
    bundler.onResolve({ filter: /^#language\// }, ({ path: name }) => ({ path: wordsFile(name, language) ?? name }));
  },
});
