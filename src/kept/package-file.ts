import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * The path of a file of a package, wherever npm put it: below the generator, or beside it where the generator is a package itself. Counts
 * from the folder of the generator, in which each of its commands runs: pages are bundled to another place than their source.
 */
export const packageFile = (name: string): string => createRequire(path.resolve('package.json')).resolve(name);
