import { createHash } from 'node:crypto';
import path from 'node:path';
import { build } from 'esbuild';
import { classicScript } from '../classic-script.ts';

/**
 * Makes one classic script of the scripts of a page, with all that they would load later: a browser loads no module from a disk.
 * @param names the scripts of a page, as files of `_astro`
 * @param site the folder of the built site
 * @param root the folder of the generator
 */
async function bundleOf(names: readonly string[], site: string, root: string): Promise<string> {
  const parts = [path.join(root, 'src/islands/on-disk.ts'), ...names.map((name) => path.join(site, '_astro', name))];
  const { outputFiles } = await build({
    ...classicScript,
    write: false,
    stdin: { contents: parts.map((part) => `import ${JSON.stringify(part)};`).join('\n'), resolveDir: root },
    absWorkingDir: root,
  });
  return outputFiles[0]?.text ?? '';
}

/** The classic scripts of a site: pages with the same scripts share one. */
export class DiskScripts {
  private readonly made = new Map<string, { file: string; text: string }>();
  private readonly site: string;
  private readonly root: string;

  constructor(site: string, root: string) {
    this.site = site;
    this.root = root;
  }

  /** The path in the site of the script for a page, or nothing where it has none. */
  async fileFor(names: readonly string[]): Promise<string | undefined> {
    if (names.length === 0) return undefined;
    const key = names.join(' ');
    const known = this.made.get(key);
    if (known) return known.file;
    const text = await bundleOf(names, this.site, this.root);
    // Beside the home page: from its own address it knows where the site begins.
    const file = `schijf-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.js`;
    this.made.set(key, { file, text });
    return file;
  }

  /** Each script with its text. */
  entries(): [file: string, text: string][] {
    return [...this.made.values()].map(({ file, text }) => [file, text]);
  }
}
