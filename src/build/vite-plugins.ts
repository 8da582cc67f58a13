import { folderOf, wordsFile } from '../languages/chosen.ts';
import { inPageScripts } from './in-page-scripts.ts';

/** Gives pages, scripts and styles the words in the language of the content. A style asks no plugin what it imports: it reads names for names. */
const words = (language: string) => ({
  name: 'words-in-the-language-of-the-content',
  enforce: 'pre' as const,
  config: () => ({ resolve: { alias: [{ find: /^#language\/(?=.*\.css$)/, replacement: `${folderOf(language)}/` }] } }),
  resolveId: (id: string) => wordsFile(id, language),
});

/** Vite wraps each import() in 0.9 kB that fetches the styles of what is imported; what we import has none. */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre' as const,
  // Astro sets this anew after our settings, and then each script lists what its imports import, for that wrapper.
  config: () => ({ build: { modulePreload: false as const } }),
  load: (id: string) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined),
};

/** Words stand in modules of their own: each goes where it is said, and its name is gone. Astro passes this setting on from plugins only. */
const wordsInTheirPlace = {
  name: 'words-in-their-place',
  options: (options: object) => ({ ...options, optimization: { inlineConst: { mode: 'all' as const, pass: 3 } } }),
};

/** What Vite does for a site in a language besides what Astro asks of it. */
export const vitePlugins = (language: string) => [words(language), inPageScripts(language), plainImports, wordsInTheirPlace];
