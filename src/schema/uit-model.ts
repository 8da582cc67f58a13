import type { z } from 'zod';
import { whichModel } from '#language/schema-uit-model.ts';
import type { Werkblad } from './werkblad.ts';

/** A sheet that stands with a model takes axes, pairs or rows from there; an instrument has to name one. */
export function noemtModel({ werkblad }: { werkblad?: Werkblad | undefined }, context: z.RefinementCtx): void {
  const takes =
    werkblad?.soort === 'kwadrant' || werkblad?.soort === 'balans' || (werkblad?.soort === 'raster' && !werkblad.rijen);
  if (takes && !werkblad.uit) context.addIssue({ code: 'custom', path: ['werkblad', 'uit'], message: whichModel });
}
