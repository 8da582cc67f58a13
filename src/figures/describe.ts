import { divisions } from './counting.ts';
import type { FigureData } from './fields.ts';
import { kindOf } from './kinds.ts';

const marks = {
  cijfers: 'De nummers zijn die van de bron.',
  letters: 'De letters zijn die van de bron.',
  hoofdletters: 'De letters zijn die van de bron.',
};

const orders = {
  verloop: 'In de volgorde van de bron.',
  rangorde: 'In de rangorde van de bron.',
  geen: 'De volgorde betekent volgens de bron niets.',
};

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
