import * as words from '#language/figure-mistakes.ts';
import * as sentences from '#language/figures.ts';
import { countedFirst } from '../counting.ts';
import { drawCurve } from '../drawings/curve.ts';
import { drawApproach, drawPhases, drawScale } from '../drawings/sequences.ts';
import type { FigureKind } from '../kind.ts';
import { partsOf } from '../parts.ts';
import { hasOrder, hasParts, needs } from '../rules.ts';

const order = ['nummering', 'ordening'] as const;

/** Sheets in a row. */
export const fasen: FigureKind = {
  name: sentences.kindNames.fasen,
  soort: 'fasen',
  layout: 'delen',
  fields: ['overloop', ...order],
  partFields: [],
  rules: [hasParts, hasOrder],
  draw: (data, active) => drawPhases(partsOf(data).length, active, data.overloop),
  describe: (data) => sentences.phases(countedFirst(data, sentences.partNames.fasen)),
};

/** Places on one line. */
export const schaal: FigureKind = {
  name: sentences.kindNames.schaal,
  soort: 'schaal',
  layout: 'delen',
  fields: order,
  partFields: [],
  rules: [hasParts, hasOrder],
  draw: (data, active) => drawScale(partsOf(data).length, active),
  describe: (data) => sentences.scale(countedFirst(data, sentences.partNames.plaatsen)),
};

/** Two sheets that come together. */
export const toenadering: FigureKind = {
  name: sentences.kindNames.toenadering,
  layout: 'delen',
  fields: order,
  partFields: [],
  rules: [hasParts, hasOrder],
  draw: (data, active) => drawApproach(partsOf(data).length, active),
  describe: (data) => sentences.approach(countedFirst(data, sentences.partNames.maten)),
};

/** A line over time. */
export const curve: FigureKind = {
  name: sentences.kindNames.curve,
  layout: 'lijn',
  fields: ['verloop'],
  partFields: [],
  rules: [needs('verloop', words.curveNeedsLine)],
  draw: ({ verloop }) => drawCurve(verloop?.punten ?? []),
  describe: () => sentences.curve,
};
