import { capital, counted } from '../counting.ts';
import { drawCurve } from '../drawings/curve.ts';
import { drawApproach, drawPhases, drawScale } from '../drawings/sequences.ts';
import type { FigureKind } from '../kind.ts';
import { partsOf } from '../parts.ts';
import { hasOrder, hasParts, needs } from '../rules.ts';

const order = ['nummering', 'ordening'] as const;

/** Sheets in a row. */
export const fasen: FigureKind = {
  name: 'Fasen',
  soort: 'fasen',
  layout: 'delen',
  fields: ['overloop', ...order],
  partFields: [],
  rules: [hasParts, hasOrder],
  draw: (data, active) => drawPhases(partsOf(data).length, active, data.overloop),
  describe: (data) => `${capital(counted(data, 'fasen'))}, van links naar rechts. Hoe lang ze duren, zegt de figuur niet.`,
};

/** Places on one line. */
export const schaal: FigureKind = {
  name: 'Schalen',
  soort: 'schaal',
  layout: 'delen',
  fields: order,
  partFields: [],
  rules: [hasParts, hasOrder],
  draw: (data, active) => drawScale(partsOf(data).length, active),
  describe: (data) => `${capital(counted(data, 'plaatsen'))} op één lijn. Hoe ver ze uit elkaar liggen, zegt de figuur niet.`,
};

/** Two sheets that come together. */
export const toenadering: FigureKind = {
  name: 'Van los naar samen',
  layout: 'delen',
  fields: order,
  partFields: [],
  rules: [hasParts, hasOrder],
  draw: (data, active) => drawApproach(partsOf(data).length, active),
  describe: (data) =>
    `${capital(counted(data, 'maten'))}, van twee vlakken los van elkaar tot één vlak. Hoe groot de stappen zijn, zegt de figuur niet.`,
};

/** A line over time. */
export const curve: FigureKind = {
  name: 'Lijnen in de tijd',
  layout: 'lijn',
  fields: ['verloop'],
  partFields: [],
  rules: [
    needs(
      'verloop',
      'Een curve heeft een lijn. Schrijf «verloop», met «as» en minstens twee «punten», elk met «naam» en «hoogte».',
    ),
  ],
  draw: ({ verloop }) => drawCurve(verloop?.punten ?? []),
  describe: () => 'Een lijn in de tijd. De hoogte is geen meting.',
};
