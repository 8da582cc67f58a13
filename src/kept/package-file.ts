import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * The path of a file of a package, wherever npm put it: below the generator, or beside it where the generator is a package itself. Pages
 * are bundled to a folder within the generator, so that the way up from there finds the same packages as from the source.
 */
export const packageFile = (name: string): string => createRequire(import.meta.url).resolve(name);

/**
 * The folder of a package, also of one that lets no other see its manifest; undefined where there is none.
 * @param project a folder whose packages come before those of the generator
 */
export function packageFolder(name: string, project?: string): string | undefined {
  const from = [...(project ? [path.resolve(project, 'package.json')] : []), import.meta.url];
  const places = from.flatMap((file) => createRequire(file).resolve.paths(name) ?? []);
  return places.map((place) => path.join(place, name)).find((folder) => existsSync(path.join(folder, 'package.json')));
}
