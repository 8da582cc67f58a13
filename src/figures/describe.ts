import { marks, orders } from '#language/figures.ts';
import { divisions } from './counting.ts';
import type { FigureData } from './fields.ts';
import { kindOf } from './kinds.ts';

/** What the source says of the order of its parts. Numbers of the source say already that the order is the source's. */
function orderSentences({ nummering, ordening }: FigureData): string[] {
  const order = ordening && !(nummering && ordening === 'verloop') ? [orders[ordening]] : [];
  return nummering ? [marks[nummering], ...order] : order;
}

/**
 * What a figure shows and what it does not say: the caption of page, file and paper alike. What is ours stands last, between square
 * brackets, the sign for that on all of the site.
 */
export function describeFigure(data: FigureData): string {
  const shown = data.bijschrift ? [data.bijschrift] : [kindOf(data)?.describe(data), ...divisions(data)];
  const ours = data.vanOns && `[${data.vanOns}]`;
  return [...shown, ...orderSentences(data), ours].filter(Boolean).join(' ');
}
