import { createRequire } from 'node:module';

/**
 * The path of a file of a package, wherever npm put it: below the generator, or beside it where the generator is a package itself. Pages
 * are bundled to a folder within the generator, so that the way up from there finds the same packages as from the source.
 */
export const packageFile = (name: string): string => createRequire(import.meta.url).resolve(name);
