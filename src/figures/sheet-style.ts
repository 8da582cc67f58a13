import { colourOf } from '../inks/tokens.ts';
import { embeddedFont } from './metrics.ts';
import type { SheetStyle } from './svg.ts';

/** The colours of a sheet that the handreiking gives itself, for a page in its ink. */
export interface OwnSheet {
  sheet: string;
  double: string;
}

/** The colour of the ground of every page. */
export const paperColour = (): string => colourOf('papier');

/**
 * The colours and the font of a figure in a file of its own.
 * @param inkt the ink of the page; grey without one, for bestuur and for what lies between two sheets
 * @param own the colours of that ink, where the generator does not bring it
 */
export async function styleFor(inkt: string | undefined, letters: string, own?: OwnSheet): Promise<SheetStyle> {
  const sheet = inkt && inkt !== 'zwart' && !inkt.includes('-') ? inkt : 'grijs';
  return {
    paper: colourOf('papier'),
    ink: colourOf('inkt'),
    ...(own ?? { sheet: colourOf(sheet), double: colourOf(`${sheet}-dubbel`) }),
    font: await embeddedFont(letters),
  };
}
