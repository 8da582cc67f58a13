import { readFileSync } from 'node:fs';
import { embeddedFont } from './metrics.ts';
import type { SheetStyle } from './svg.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

/** The value of a colour for paper: its first one in the tokens is the light one. */
export function colour(name: string): string {
  const value = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(tokens)?.[1];
  if (!value) throw new Error(`There is no colour --${name} in tokens.css`);
  return value;
}

/**
 * The colours and the font of a figure in a file of its own.
 * @param inkt the ink of the page; grey without one, for bestuur and for what lies between two sheets
 */
export async function styleFor(inkt: string | undefined, letters: string): Promise<SheetStyle> {
  const sheet = inkt && inkt !== 'zwart' && !inkt.includes('-') ? inkt : 'grijs';
  return {
    paper: colour('papier'),
    ink: colour('inkt'),
    sheet: colour(sheet),
    double: colour(`${sheet}-dubbel`),
    font: await embeddedFont(letters),
  };
}
