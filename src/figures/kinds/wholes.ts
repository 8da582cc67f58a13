import { capital, counted } from '../counting.ts';
import { drawAround, drawSpokes, drawWheel } from '../drawings/around.ts';
import { drawLevels, drawWaterline } from '../drawings/levels.ts';
import type { FigureKind } from '../kind.ts';
import { hubOf, partsOf } from '../parts.ts';
import { hasParts, hubIsPart, needs, partCount } from '../rules.ts';

const order = ['nummering', 'ordening'] as const;

/** A ring of parts, around a hub where the model has one. */
export const wiel: FigureKind = {
  name: 'Wielen',
  soort: 'wiel',
  layout: 'geheel',
  fields: ['kern', ...order],
  partFields: [],
  rules: [hasParts, hubIsPart],
  draw: (data, active) => drawWheel(partsOf(data).length, active, hubOf(data)),
  describe: (data) =>
    data.kern ? `Een wiel met ${data.kern.join(' en ')} in het midden.` : `Een kring van ${counted(data, 'delen')}.`,
};

/** A hub with what belongs to it. */
export const spaken: FigureKind = {
  name: 'Een kern met wat eromheen hangt',
  layout: 'geheel',
  fields: ['kern', ...order],
  partFields: [],
  rules: [hasParts, needs('kern', 'Welk onderdeel staat in het midden? Schrijf «kern: [naam van het onderdeel]».'), hubIsPart],
  draw: (data, active) => drawSpokes(partsOf(data).length, active, hubOf(data)),
  describe: ({ kern = [] }) => `${kern.join(' en ')} in het midden, met eromheen wat erbij hoort.`,
};

/** Four fields around a middle. */
export const rondom: FigureKind = {
  name: 'Vakken rond een midden',
  layout: 'geheel',
  fields: ['midden', 'rand', ...order],
  partFields: [],
  rules: [partCount('rondom', 4)],
  draw: ({ rand }, active) => drawAround(active, Boolean(rand)),
  describe: (data) => `${capital(counted(data, 'vakken'))} om een midden heen.`,
};

/** Sheets on top of each other. */
export const niveaus: FigureKind = {
  name: 'Niveaus',
  layout: 'geheel',
  fields: order,
  partFields: [],
  rules: [hasParts],
  draw: (data, active) => {
    const count = partsOf(data).length;
    return drawLevels(count, active, active === undefined ? { width: 300, height: 56 * count } : undefined);
  },
  describe: (data) => `${capital(counted(data, 'niveaus'))}, boven elkaar getekend.`,
};

/** What shows and what does not. */
export const waterlijn: FigureKind = {
  name: 'Boven en onder water',
  layout: 'geheel',
  fields: [],
  partFields: [],
  rules: [partCount('waterlijn', 2)],
  draw: (_, active) => drawWaterline(active, active === undefined ? { width: 320, height: 150 } : undefined),
  describe: () => 'Een deel boven en een deel onder water. Hoe groot elk deel is, zegt de figuur niet.',
};
