import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { tag } from '#language/language.ts';
import { codeVersion } from '../kept/code-version.ts';
import { currentStore } from '../kept/store.ts';
import { writeWhole } from '../kept/write-whole.ts';
import type { Settings } from './settings.ts';

/** Where Astro puts the code that draws pages, in the folder that it draws in; it is gone when the pages are there. */
export const codeFolder = '.prerender';

/** The styles of a kind of page, as Astro knows them. */
const page = z.object({
  styles: z.array(
    z.object({
      depth: z.number(),
      order: z.number(),
      sheet: z.union([
        z.object({ type: z.literal('external'), src: z.string() }),
        z.object({ type: z.literal('inline'), content: z.string() }),
      ]),
    }),
  ),
});

const code = z.object({
  /** Everything that lies beside the pages before the first is drawn: code, scripts, styles, letters. */
  files: z.array(z.tuple([z.string(), z.custom<Uint8Array>((value) => value instanceof Uint8Array)])),
  pages: z.array(z.tuple([z.string(), page])),
});

/** What Vite makes of the code of the generator: it draws the pages of any content in one language. */
export type Code = z.infer<typeof code>;

/** What Vite made before of the same code, and a way to keep what it makes now. */
export interface KeptCode {
  known: Code | undefined;
  /** Keeps what lies in the folder that Astro draws in, with the styles of each kind of page. */
  keep: (board: string, pages: Iterable<[string, z.infer<typeof page>]>) => void;
}

/** Opens what Vite made before: it follows from the code, the packages, the language of the content and the address of the site. */
export function openCode({ root, siteUrl }: Pick<Settings, 'root' | 'siteUrl'>): KeptCode {
  const version = [codeVersion(root, ['src/**/*.*', 'public/**/*.*', 'astro.config.mjs']), siteUrl, process.version].join(' ');
  const shelf = currentStore().shelf('paginacode', `${root} ${tag} ${siteUrl ?? ''}`, () => version);
  return {
    known: code.safeParse(shelf.find('code')).data,
    keep: (board, pages) => {
      const found = readdirSync(board, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
      const files = found.map(({ parentPath, name }) => path.join(parentPath, name)).sort();
      shelf.put('code', {
        files: files.map((file) => [path.relative(board, file), new Uint8Array(readFileSync(file))]),
        pages: Array.from(pages, ([key, { styles }]) => [key, { styles }]),
      });
      shelf.close();
    },
  };
}

/** Lays out what was kept in the folder to draw in. */
export function layOut({ files }: Code, board: string): void {
  for (const [name, content] of files) writeWhole(path.join(board, name), content);
}
