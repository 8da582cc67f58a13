import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import * as words from '#language/paper-making.ts';
import { codeVersion } from '../kept/code-version.ts';
import { currentStore } from '../kept/store.ts';
import { openCompilerProcess, type Compiler } from './compiler.ts';
import { PaperError } from './paper-error.ts';
import { strangeFonts } from './embedded-fonts.ts';
import { paperFonts } from './fonts.ts';
import { pack } from './pack-pdf.ts';
import { folder, type Source } from './place-of-site.ts';
import { isTypeset, type Product, type Typeset, type Written } from './products/product.ts';
import { dateOf, secondsOf } from './site-data.ts';
import { typstData } from './typst-data.ts';

/** What a reader is told of a file. */
export interface Made {
  pages: number;
  bytes: number;
}

const kept = z.object({ pages: z.number(), file: z.string(), begins: z.record(z.string(), z.number()) });

/** A file as it was made or kept: as text, and the page that each of its entries begins on. */
type Kept = z.infer<typeof kept>;

/** The code and the packages that a file follows from beside its own data: those that set and pack, or all that write. */
const codeOf = (root: string): { typeset: string; written: string } => ({
  typeset: codeVersion(root, [
    'src/paper/typst/**/*.typ',
    'src/paper/{compile,pack-pdf,fonts}.ts',
    'src/languages/*/paper-typst.ts',
  ]),
  written: codeVersion(root, ['src/paper/**/*.ts', 'src/languages/*/paper-*.ts']),
});

async function typeset(name: string, { main, data, pictures }: Typeset, source: Source, compiler: Compiler) {
  const job = {
    name,
    main,
    data: typstData(data, source.graph.site),
    pictures: pictures ?? new Map(),
    date: secondsOf(dateOf(source.graph)),
  };
  const { pdf, pages, begins } = await compiler.set(job);
  const strange = strangeFonts(pdf);
  if (strange.length > 0) throw new PaperError(words.strangeFont(name, strange.join(', ')));
  return { pages, file: pack(pdf), begins };
}

/** Everything that a file follows from. */
function inputOf(code: ReturnType<typeof codeOf>, made: Typeset | Written, { graph }: Source, begins: Kept['begins']): string {
  const date = dateOf(graph);
  if (!isTypeset(made)) return JSON.stringify([code.written, made.input, date, begins]);
  const pictures = [...(made.pictures ?? [])].map(([at, bytes]) => [at, Buffer.from(bytes).toString('base64')]);
  return JSON.stringify([code.typeset, made.main, typstData(made.data, graph.site), pictures, date]);
}

/**
 * Makes all files of paper in a folder of a site. What was made before from the same is taken from the store.
 * @returns what a reader is told of each file, by its name
 * @throws PaperError when one cannot be made
 */
export async function makePaper(
  products: readonly Product[],
  source: Source,
  place: { root: string; site: string },
): Promise<Map<string, Made>> {
  if (products.length === 0) return new Map();
  const code = codeOf(place.root);
  const target = path.join(place.site, folder);
  mkdirSync(target, { recursive: true });
  const compiler = openCompilerProcess(paperFonts);
  const done = new Map<string, Made>();
  const seen = new Map<string, Kept['begins']>();
  try {
    for (const { bestand, make } of products) {
      const made = await make(source);
      const named: Kept['begins'] = isTypeset(made) ? {} : (seen.get(made.naast ?? '') ?? {});
      const result = await currentStore().keepLater('papier', inputOf(code, made, source, named), async () => {
        const { file, ...rest } = isTypeset(made)
          ? await typeset(bestand, made, source, compiler)
          : { ...(await made.write(named)), begins: {} };
        return JSON.stringify({ ...rest, file: Buffer.from(file).toString('base64') });
      });
      const { pages, file, begins } = kept.parse(JSON.parse(result));
      seen.set(bestand, begins);
      const bytes = Buffer.from(file, 'base64');
      writeFileSync(path.join(target, bestand), bytes);
      done.set(bestand, { pages, bytes: bytes.length });
    }
    return done;
  } finally {
    compiler.close();
  }
}
