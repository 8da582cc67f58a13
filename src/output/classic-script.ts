import type { BuildOptions } from 'esbuild';

/** How esbuild makes one classic script of a script with all that it needs: for where no module is loaded, or not in time. */
export const classicScript = {
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  legalComments: 'none',
  logLevel: 'error',
} as const satisfies BuildOptions;
