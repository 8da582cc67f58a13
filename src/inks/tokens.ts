import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Light is for paper too; dark is for screens only. */
export type Scheme = 'licht' | 'donker';

// A script may be run from any folder; pages are bundled to another place than their source, and are made in the folder of the generator.
const beside = path.join(import.meta.dirname, '..', 'styles', 'tokens.css');
const tokens = readFileSync(existsSync(beside) ? beside : 'src/styles/tokens.css', 'utf8');

/** The value of a colour of the generator. Each stands first in light, then in dark. */
export function colourOf(name: string, scheme: Scheme = 'licht'): string {
  const values = [...tokens.matchAll(new RegExp(`--${name}: (#[0-9a-f]{6});`, 'g'))].map(([, value]) => value);
  const value = values[scheme === 'licht' ? 0 : 1];
  if (!value) throw new Error(`There is no colour --${name} in tokens.css, ${scheme}`);
  return value;
}
