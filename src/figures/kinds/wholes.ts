import * as words from '#language/figure-mistakes.ts';
import * as sentences from '#language/figures.ts';
import { counted, countedFirst } from '../counting.ts';
import { drawAround, drawSpokes, drawWheel } from '../drawings/around.ts';
import { drawLevels, drawWaterline } from '../drawings/levels.ts';
import type { FigureKind } from '../kind.ts';
import { hubOf, partsOf } from '../parts.ts';
import { hasParts, hubIsPart, needs, partCount } from '../rules.ts';

const order = ['nummering', 'ordening'] as const;

/** A ring of parts, around a hub where the model has one. */
export const wiel: FigureKind = {
  name: sentences.kindNames.wiel,
  soort: 'wiel',
  layout: 'geheel',
  fields: ['kern', ...order],
  partFields: [],
  rules: [hasParts, hubIsPart],
  draw: (data, active) => drawWheel(partsOf(data).length, active, hubOf(data)),
  describe: (data) => (data.kern ? sentences.wheel(data.kern) : sentences.ring(counted(data, sentences.partNames.delen))),
};

/** A hub with what belongs to it. */
export const spaken: FigureKind = {
  name: sentences.kindNames.spaken,
  layout: 'geheel',
  fields: ['kern', ...order],
  partFields: [],
  rules: [hasParts, needs('kern', words.whichInMiddle), hubIsPart],
  draw: (data, active) => drawSpokes(partsOf(data).length, active, hubOf(data)),
  describe: ({ kern = [] }) => sentences.spokes(kern),
};

/** Four fields around a middle. */
export const rondom: FigureKind = {
  name: sentences.kindNames.rondom,
  layout: 'geheel',
  fields: ['midden', 'rand', ...order],
  partFields: [],
  rules: [partCount('rondom', 4)],
  draw: ({ rand }, active) => drawAround(active, Boolean(rand)),
  describe: (data) => sentences.around(countedFirst(data, sentences.partNames.vakken)),
};

/** Sheets on top of each other. */
export const niveaus: FigureKind = {
  name: sentences.kindNames.niveaus,
  layout: 'geheel',
  fields: order,
  partFields: [],
  rules: [hasParts],
  draw: (data, active) => {
    const count = partsOf(data).length;
    return drawLevels(count, active, active === undefined ? { width: 300, height: 56 * count } : undefined);
  },
  describe: (data) => sentences.levels(countedFirst(data, sentences.partNames.niveaus)),
};

/** What shows and what does not. */
export const waterlijn: FigureKind = {
  name: sentences.kindNames.waterlijn,
  layout: 'geheel',
  fields: [],
  partFields: [],
  rules: [partCount('waterlijn', 2)],
  draw: (_, active) => drawWaterline(active, active === undefined ? { width: 320, height: 150 } : undefined),
  describe: () => sentences.waterline,
};
