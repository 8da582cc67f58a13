import type { Root } from 'mdast';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { z } from 'zod';
import { codeVersion } from '../kept/code-version.ts';
import type { Shelf } from '../kept/shelf.ts';
import { currentStore } from '../kept/store.ts';
import { readComponents } from '../text/components.ts';
import type { Problem } from '../problems/problem.ts';
import { parseFile, type ParsedFile } from './parse-file.ts';

const kept = z.object({
  data: z.unknown(),
  tree: z.custom<Root>((value) => value !== null && typeof value === 'object').optional(),
});

const code = ['src/text/*.ts', 'src/graph/{parse-*,yaml-*}.ts', 'src/components/text/*.ts', 'src/problems/*.ts'];

/** The shelf on which stands what was read of a content folder by this version of the code. */
export const shelfOfReads = (folder: string): Shelf =>
  currentStore().shelf('gelezen', folder, () => codeVersion(path.resolve(import.meta.dirname, '..', '..'), code));

/** A file as it was read before. Where its fields stand is asked only when something is wrong: then it is read again. */
function asRead({ data, tree }: z.infer<typeof kept>, source: string, file: string, stamp: string): ParsedFile {
  let again: ParsedFile | undefined;
  const fields = (): ParsedFile | undefined => {
    const read = again ?? parseFile(source, file);
    again = Array.isArray(read) ? undefined : read;
    return again;
  };
  return {
    data,
    stamp,
    lineOf: (at) => fields()?.lineOf(at) ?? 1,
    writtenAt: (at) => fields()?.writtenAt(at),
    ...(tree && { text: { tree, components: readComponents(tree).accepted, mistakes: [] } }),
  };
}

const isRight = ({ text }: ParsedFile): boolean => !text || (text.tree !== undefined && text.mistakes.length === 0);

/** Reads the source of a file, or takes from the shelf what was read of the very same before. Only what is right is kept. */
export function parseKept(source: string, file: string, shelf: Shelf): ParsedFile | Problem[] {
  const key = createHash('sha256').update(path.extname(file)).update(source).digest('base64');
  const found = kept.safeParse(shelf.find(key));
  if (found.success) return asRead(found.data, source, file, key);
  const read = parseFile(source, file);
  if (!Array.isArray(read) && isRight(read)) shelf.put(key, { data: read.data, ...(read.text && { tree: read.text.tree }) });
  return Array.isArray(read) ? read : { ...read, stamp: key };
}
