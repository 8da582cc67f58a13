import { build } from 'esbuild';
import { classicScript } from '../output/classic-script.ts';
import { wordsInBundle } from '../languages/in-bundle.ts';

/** How the text of a script is asked for: `import text from './island.ts?in-page'`. */
const asked = '?in-page';

/** An island with all that it needs, as one classic script. */
async function textOf(island: string, language: string): Promise<string> {
  const { outputFiles } = await build({
    ...classicScript,
    write: false,
    entryPoints: [island],
    plugins: [wordsInBundle(language)],
  });
  return outputFiles[0]?.text.trim() ?? '';
}

/** Gives pages the text of a script that stands in the page itself, for what must be there before the first paint: a module comes after it. */
export const inPageScripts = (language: string) => ({
  name: 'in-page-scripts',
  enforce: 'pre' as const,
  load: async (id: string) =>
    id.endsWith(asked) ? `export default ${JSON.stringify(await textOf(id.slice(0, -asked.length), language))}` : undefined,
});
